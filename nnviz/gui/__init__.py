"""The window: rooms by what a person sees, a kit by kind.

What every room speaks stands here: `view` and `column` (what a view is, and one at the right),
`example` and `spotlight` (what all look at), `earlier_runs`, `message`, `said` (sentences of core,
data and files in words), `saving` and `file_dialogs`, `spec_fields`, running `prose`, what is kept
of the course, and words for lessons, layers, runs and readings. Rooms import these and the kit,
never another room; only `window` knows the rooms.

Kit       ``look`` colours, type, icons · ``controls`` buttons, fields, labels · ``plot`` lines over
          an axis · ``pictures`` small pictures · ``heard`` what is painted, for a screen reader.
Rooms     ``design`` the form on the left · ``run`` the bar on top, and what follows the session ·
          ``pad`` draw a digit · ``small_problems`` tables, planes, functions · ``curves`` cost,
          accuracy, layer speeds · ``neurons`` what each neuron computes · ``network`` drawn, and by
          hand · ``lesion`` without some neurons · ``backprop`` one example through the five
          stages · ``examples`` data, mistakes, time · ``runs`` earlier runs · ``handwriting``
          one's own digits and the built-in hand · ``course`` the page of lessons · ``lesson``
          the one that is open, or a case · ``sweeps`` many runs as a map, a search for η ·
          ``desks`` what is built or moved by hand · ``teaching`` one made of what stands here ·
          ``sharing`` given to others, taken home ·
          ``help`` keys, symbols · ``guide`` read beside it ·
          ``language`` which one is spoken.
``window``  puts the rooms in their place; its MainWindow is known by those alone who make one.
"""
