'''The course: lessons as values, what their runs must show, and what became of them. No Qt.

A lesson is a file ``resources/lessons/ID.toml``; adding the file adds the lesson. A measure is one
function and one line in :data:`nnviz.lessons.measures.table.MEASURES`. A case of the detective is a
file ``resources/cases/ID.toml`` (see :mod:`nnviz.lessons.case`), the classes of 45 minutes stand in
``resources/classes.toml`` (see :mod:`nnviz.lessons.classes`). ``nnviz lesson ID`` runs a lesson,
``nnviz lesson FILE.toml`` one that is not in the course yet; with ``--seeds 5 --seed 101`` from
five seeds, with ``--contrast 1`` as its first contrast, with ``--mnist FOLDER`` in the book's form.
One that is a sweep keeps its runs with ``--results FILE.jsonl``.
``python -m tests.benchmarks lessons ID …`` does all of that for some lessons, or for all.

**How a lesson is written**, with all that it may say; what is marked (optional) can be left out::

    id = "L15"                    # also the file's name: L15.toml
    number = "3.4"                # shown to people: chapter, and place in it; decides the order;
                                  # one that is not of the course may have none
    title = "Learning by heart"
    seed = 7                      # (optional) the seed that a person begins with, else 1
    minutes = 10                  # reading and looking; the run is not counted
    builds_on = ["L04"]           # (optional) ids of lessons
    next = ["L17", "N12"]         # (optional) ids of lessons, the best first
    opens = ["cost", "plane"]     # (optional) what to look at, the most important first: see PAGES
    matters = ["data_size", "penalty"]   # (optional) fields of Spec that stay free
    terms = ["overfitting"]       # (optional) the field's words for it, by which a search finds it
    idea = """At most 30 words, before the question. *Markdown*, no HTML, no pictures."""
    claim = "One sentence: what the run is to show."
    explanation = """Why, after the run. {ratio} is the value that this run gave the measure of
    that name, {ratio:.2f} with two decimals. Only names that every form has."""
    book_differs = """(optional) What the book says that does not hold here."""
    desk = "circuit"              # (optional) where it is done by hand, see DESKS: then it has no
                                  # [forms] and needs no claim, but [[tasks]]

    [question]                    # choices, a sketch, a scale, or several of them
    text = "What does the validation cost do as training goes on?"

    [[question.choices]]          # two to five, exactly one of them right
    text = "It falls as long as training goes on"
    tempts = "It carries the training curve on."      # why a wrong one tempts; in the course each
                                                      # has it
    [[question.choices]]
    text = "It falls, then it rises"
    right = true

    [question.sketch]             # (optional) a curve to be drawn before the run
    plot = "cost"                 # "cost", "accuracy", or "output": the distance stands
                                  # where the accuracy does, whatever the cost
    figure = "cost"               # one of FIGURES: the line that it is laid over
    of = "plain"                  # (optional) the design whose line that is; else the first
    low = 0                       # the plot's y axis; x goes to the last epoch
    high = 3

    [question.scale]              # (optional) a number on a scale
    low = 0
    high = 100
    measure = "gap"               # the name of one of the measures below: the true answer

    [[watch]]                     # (optional) events to watch for; ticked as they happen
    text = "The validation cost turns"
    measure = "epoch_turned"      # a measure that gives an epoch, nothing until it has happened
    figure = "cost"               # its arguments
    form = "book"                 # (optional) only in this form
    book = 15                     # (optional) the book's epoch, counted from 1

    [[tasks]]                     # (optional) at a desk: what to do there, one after another
    name = "nand"                 # the desk's own name, see nnviz.desks.tasks
    text = "NAND"
    goal = "5 NANDs"              # (optional) a few letters at the right

    [forms.quick]                 # on data that are always there: seconds. Quick, book, or both
    explanation = "(optional) more, in this form alone; may use its own measures' names"

    [forms.quick.designs.plain]   # a design: fields of Spec; what is left out is Spec's default
    data = "circle"               # "mnist" is the folder that a person has; needs follow from data
    noise = 0.3
    data_size = 40
    sizes = [2, 20, 1]
    activation = "tanh"
    output = "sigmoid"
    cost = "cross-entropy"
    learning_rate = 0.1
    epochs = 2000

    [forms.quick.designs.with_l2] # (optional) more designs: run one after another, in this order
    like = "plain"                # (optional) all of a design above, and the same first weights
    penalty = "l2"
    penalty_strength = 0.3

    [forms.quick.sweep]           # (optional) the designs are the cells of a sweep, and run as one
    axis = "penalty_strength"     # from the command line and from several seeds; a setting
    points = ["plain", "l2"]      # measures drawn over it, one of each design, from left to right
    label = "Accuracy, %"         # what they are

    [[forms.quick.measures]]      # one or more; one that has a band is judged, at least one must
    name = "ratio"                # letters, digits, _; for {ratio} in the texts
    label = "Validation cost, last / lowest"
    measure = "last_over_best"    # one of MEASURES (the list below)
    figure = "cost"               # the measure's arguments, by name
    of = "plain"                  # (optional) the design that is measured; else the first
    minus = "with_l2"             # (optional) less the same measure of that design, or
    over = "with_l2"              # (optional) divided by it; not both
    low = 1.22                    # (optional) the band; one end is enough
    high = 4.0
    book = 1.47                   # (optional) what the book publishes ...
    source = "chapter 3; fig/overfitting.json"   # ... and where; needed with book
    within = "(optional) a sentence for a value in the band, with {ratio}"
    above = "(optional) a sentence for one above it"
    below = "(optional) a sentence for one below it"

    [[forms.quick.contrasts]]     # (optional) changes with which the lesson is NOT reproduced
    text = "With ten times the points"
    of = "plain"                  # (optional) the design that is changed; else all of them
    change = {data_size = 400}    # fields of Spec

    [[forms.book.marks]]          # (optional) numbers drawn on the plots; every one has a source
    plot = "cost"                 # one of PLOTS
    epoch = 15                    # (optional) counted from 1: the book's 14; else it is a level
    value = 1.203
    label = "book 1.203"
    source = "fig/overfitting.json"
    of = "plain"                  # (optional) the design that it belongs to
    layer = 1                     # (optional) on "speed": 1 is the first hidden layer

A **twin** is ``like``: one seed draws the same first weights for both, ``large`` and ``scaled``
ones of one seed being the same numbers divided by √n. ``like = "quick.plain"`` in the book's form
takes a design of the other form. ``of``, ``minus`` and ``over`` name designs. Never write ``seed``
in a design: the seed is the person's, the same for all designs; only where it begins may be said.

Besides fields of Spec a design may have::

    repeat = 20                   # trained from 20 seeds in a row: seed, seed + 1, ...
    trains = false                # only looked at before its first step: when = "start"
    then = [{after = 3, learning_rate = 0.1}]   # after 3 epochs go on with other live fields
    rows = {inputs = [[1.0]], targets = [[0.0]], kind = "bits"}   # the training examples
    start = {weights = [[[2.0]]], biases = [[2.0]]}    # the first weights, one table a layer

``rows``: ``kind`` is "values", "bits" or "classes" (one column: whole numbers from 0); all of them
train, the other parts are empty, and ``data`` is left out; ``input_names`` and ``output_names``
name the columns where they mean something. ``start``: ``weights[l]`` is
(n_out, n_in), ``biases`` may be left out.
With ``repeat`` a measure has as many values; ``take = "median"`` (the default), "mean", "least",
"most" or "wins" (the share, in percent, that is above 0: of pairs, with ``minus``) makes one.

**Numbers.** Accuracies and shares are in percent, 0 to 100, differences of them in points, of
the two as they are written, to a tenth. Epochs count from 1. ``FIGURES``: accuracy, cost,
deviation (mean |a − y|, where values are wanted), squared_error (½‖a − y‖²), distance (√ of the
mean ‖a − y‖²: of one example with target 0
its output), each of what is held out and measured (validation, or the test part where the design
says so), and the same of the training examples: training_accuracy and so on.
Best of an accuracy is the highest, of all others the lowest.

**Measures and their arguments** (``nnviz lessons --measures`` prints them from the table)::

    first last best (figure)        at (figure, epoch)          error_rate: % wrong at the end
    mean_of_last (figure): over the last five epochs
    gap (figure): training − held out                           falling (figure): % of the epochs
    gained (figure): last − first   last_over_best (figure)
    when_best (figure, other): figure where other is best       since_best: last − when_best
    epoch_of_best (figure)          epoch_reached (figure, level)     epoch_turned (figure, by)
    steepest_epoch (figure)         epochs: how many it trained       learning_rate: η at the end
    solved: 100 if it ended by itself before its last epoch, else 0   diverged: 100 or 0
    test_accuracy                   answer (inputs, neuron): an output for these inputs, at the end
    flat stuck (layer, when): % flat (example, neuron) pairs, neurons      z_spread (layer, when)
    dead (layer): % of the neurons that are 0 for every example
    speed (layer, epoch)  speed_ratio (epoch): last / first hidden layer   speed_drop (layer, epoch)
    (the first two with of_weights = true: of ‖∂C/∂w‖ instead of ‖∂C/∂b‖)
    speed_ratio_median    neuron_speed_ratio: as speed_ratio at the start, mean over neurons
    small_weights (layer, limit): %     spread (layer): range over neurons of their weights
    moved (layer): largest change of a weight from the start
    never_answered (share): classes that are the answer to at most that % of the examples, or none
    most_answered: % that gets the commonest answer
    shifted (down, right): accuracy on the held-out digits moved by whole pixels
    darkness  mean_picture: accuracy of these baselines, no network
    lesion (layer, which): points lost without one neuron: "least", "median", "most"
    thinned (share, votes): accuracy of a vote of networks without that share of hidden neurons
    vote_lead (share, votes): points by which such a vote is ahead of the whole network
    gradient_error: relative, backpropagation against central differences (dtype = "float64")

``layer`` counts from 1, the first hidden layer; −1 is the output. ``epoch`` 0 of a speed is the
start, −1 the end; others need ``monitor`` with "learning-speed". ``when`` is "start" or "end".

**The way back** is :mod:`nnviz.lessons.writing`: any Lesson as the file that it is read from, and a
lesson of a teacher's own, of the design and the measure that they have at hand.

**Limits**: a file of 100 kB; texts as long as :mod:`nnviz.lessons.texts` says. A wrong file raises
LessonError: one sentence with the place in the file and what is wrong there.
'''
