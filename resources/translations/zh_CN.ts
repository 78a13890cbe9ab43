<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>About</name>
    <message>
        <source>Choose MNIST’s folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it, and show its question to a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with it, and what mends it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccuracyView</name>
    <message>
        <source>Mean error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no examples
to measure this on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examples classified correctly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far answers are off, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far {column} is off, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images read correctly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, best {1} at epoch {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and here the share that
the network gets right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivationBar</name>
    <message>
        <source>Colours of the activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every view shows the present again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has not learnt anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has not learnt anything yet: press Train and watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You look back: every view shows the moment after epoch {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>One hand less for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hand more for {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerTable</name>
    <message>
        <source>What the network answers to every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Answer {letter}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backprop</name>
    <message>
        <source>,   added to the mini-batch&apos;s gradient: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>,   added: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>,   neuron {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>,   one step: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>,   one step: {0} → </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>,   penalty {0},   one step: {1} → </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>,   the pixel in row {0}, column {1}: 0 is paper, 1 is ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, but between w − ε and w + ε a ReLU is at its kink: no one slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, off by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {0} at a kink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; dropout is off here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the penalty adds λ/n sgn(w)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the penalty adds λ/n w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; w is at the kink of L1, where sgn(w) is 0 by agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; y is −1 or 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step has no slope: σ′(z) is 0 wherever there is one, so no error goes back and nothing can be learnt this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BP1: the output&apos;s error is a − y; with this cost σ′(z) has cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BP1: the slope of the cost, a − y, times that of the activation, σ′(z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BP1: the slope of the cost, a − y, times the whole Jacobian J of softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BP2 has nothing to do here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BP2: the error of {0} comes from that of {1}, back through its weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BP3, BP4, {0}: a bias&apos;s slope is its neuron&apos;s δ, a weight&apos;s its input times δ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BP4, {0}: a weight&apos;s slope is its input times its neuron&apos;s δ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedforward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody says what the answer ought to be: choose an example of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no hidden layer to carry the error back to: on to the gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly 0, as by backpropagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finite difference, ε = {0}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input is one number: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input is {1} numbers: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what {0} gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} weighs {1} and adds its biases: z; then {2}: a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} weighs {1}: z; then {2}: a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, wanted: what the network itself answers until you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, wanted: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} parameters off by at most {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… {0:,} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackpropView</name>
    <message>
        <source>As soon as there is an example, it goes through the network here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted, until you choose what it answers itself:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarColumns</name>
    <message>
        <source>Each z, its exponential, its share and its sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BumpDesk</name>
    <message>
        <source>Best heights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a bump up or down, a border at the bottom to either side. Keys: ← → another one, ↑ ↓ move it, with Shift farther. Train goes on from what you have built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train is off here: it goes on from bumps, choose some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is built</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bumps</name>
    <message>
        <source>1 bump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step stands at {place}; from a tenth to nine tenths it takes {width}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tower {tower}, arms {arm}, floor {floor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a weight there is no step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>border {number} at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bump {number}, height {height}, from {left} to {right}, distance {distance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step at {place}, weight {weight}, bias {bias}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what one hidden neuron says, σ(wx + b): drag the step to its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the output says over the plane; drag the borders of the two bumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what {count} hidden neurons add up to, before the output’s sigmoid: drag a bump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} by hand, {trained} after training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} from the wanted curve on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} on average: {goal} can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here}: under {goal}. Press Train to let gradient descent go on from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bumps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>A hint ({taken} of {all} so far)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the suspects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Back to case {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have left the case: the network is the one from before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellField</name>
    <message>
        <source>Type a number, or nothing: it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>1 row needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines {first} to {last} of the file; it has {all} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the network is shown them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click a role to change it; a group stays in one part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows need a look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>By finite difference: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} does not learn at all: its slope is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} learns as fast as {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} learns {ratio} times faster than {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} learns {ratio} times more slowly than {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the factor is 1 or more for a from {low} to {high}, {wide} wide; here {a}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|{name}| is less than 4: its factor is less than 1 for every a.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainControls</name>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainDesk</name>
    <message>
        <source>4 neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All w = 100, z kept at 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast each bias would learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train is off here: the slopes are looked at, nothing goes down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn a slider below a neuron, or type a number. With the keyboard: Tab goes from one to the next, the arrows turn it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights drawn from N(0, 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it shrinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each link multiplies by w σ′(z), log scale; left of 1 it shrinks what comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one neuron in each layer; what reaches C, and what comes back from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w = 6.9: the widest window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|∂C/∂b|, log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ′ is at most ¼. So |w σ′(z)| reaches 1 only where |w| is at least 4, and z near 0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainPicture</name>
    <message>
        <source>The chain of neurons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chapters</name>
    <message>
        <source>Any function at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backpropagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detective: what is wrong, and what mends it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How backpropagation works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improving the way networks learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons from files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks can compute any function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perceptrons, digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognising handwritten digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why deep networks are hard to train</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>{letter}, {text}, {at} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Circuit</name>
    <message>
        <source>1 perceptron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights and biases times c. Draw it down, and the steps become sigmoids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} rows are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An input: click it, or press 0 or 1, for another row of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each neuron says σ({c}·z). A row is right where every answer is within 0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Festival, threshold 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Festival, threshold 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Festival: only if all speak for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full adder: three bits added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half adder of sigmoids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half adder: two bits added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAND of sigmoids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XOR from three perceptrons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your circuit has your table: all rows are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input {name}, is {bit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perceptron {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so it says {bit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so it says {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wire from {source} to {target}, weight {weight}, carries {given}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, weights {weights}, bias {bias}, sum {sum}, says {bit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} perceptrons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {count} rows are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}, as in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}: {most} are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; the book has {book}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: all rows are right, but not as it was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: right in all {count} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: right so far. Make the steps sharp to finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: right, but a smaller whole c would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {wrong} of {count} rows are still wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CircuitDesk</name>
    <message>
        <source>Circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuits (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuits (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag from one neuron to the next for a wire, to an empty place to move it. Click a number to change it, a box x to flip it; double-click for a perceptron. Keys: Tab, Shift with arrows, 0 and 1, N, W, Enter, Delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New perceptron (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perceptron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train is off here: a step has no slope to go down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue wires carry a 1 against the neuron, orange ones for it, grey ones a 0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CircuitSurface</name>
    <message>
        <source>A wire begins here: arrows choose where it ends, Enter joins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no wires yet: W begins one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassAnswers</name>
    <message>
        <source>1 hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {lesson}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassFilter</name>
    <message>
        <source>Show only the examples of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassKey</name>
    <message>
        <source>Colours of the classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassQuestion</name>
    <message>
        <source>1 hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the class’s curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the numbers until the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Classroom</name>
    <message>
        <source>Press {letters} for every hand; Shift with it takes one back. Enter starts the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter} is what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColorBar</name>
    <message>
        <source>+max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−max</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColorRamp</name>
    <message>
        <source>Blue is negative, orange positive, full at the limit ± under each grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows: label, columns: answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} read as {answer}: {times:,}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContourMap</name>
    <message>
        <source>Map of the cost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CostSteps</name>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost at every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Train: the cost at every step appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the lowest place, at every step, log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at every step, log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}, earlier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CostView</name>
    <message>
        <source>, with the penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, without the penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost after every epoch
of training appears here …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no examples
to measure the cost on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, lowest {1} at epoch {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{right}: {what}.**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{right}: {what}.** So you said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{right}: {what}.** You said {mine}. {tempts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A curve that you drew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to lesson {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter {chapter} · {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detective · {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter starts the chosen lesson, Esc goes back to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all progress in the course?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file · {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lesson is left: clear the search and the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lesson is left: {advice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reproduced with seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other seeds: {percent} % done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page (*.html);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions, verdicts and runs from other seeds are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the lessons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reproduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report to hand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what has been done as a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quick form shows the effect; the book’s numbers need MNIST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form needs MNIST’s four files. They do not come with nnviz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lesson is not there yet: it cannot be run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have left the lesson: the network is the one from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said {mine}, it is {here}: {miss} too high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said {mine}, it is {here}: {miss} too low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your curve ended {end} too high; on average it is {mean} off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your curve ended {end} too low; on average it is {mean} off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your curve is {mean} off on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all rows right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also on MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also take lessons that are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also take lessons that need MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the book, MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by drawing a curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detective case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer speeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at before it learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mini-batch {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: you let it run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reproduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not solved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reproduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search for something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take all lessons, not one class’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take more minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {epochs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you suspect, of network and learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} seeds: {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter}: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter}: {text}. So it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter}: {text}. What happened is {right}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} seconds here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {count} seeds reproduce it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{runs:,} runs of {epochs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; not: {seeds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {goal}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseList</name>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>Save it from the file menu, then start again. The details are in
{path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside nnviz. Your network is still there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurveMenu</name>
    <message>
        <source>By epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By mini-batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By seconds of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini-batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurveSurface</name>
    <message>
        <source>Bumps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>No line is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of {0} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mini-batches grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training: first {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} at epoch {1}, whose network is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, best so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: how it is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataChoice</name>
    <message>
        <source>A table (CSV, Excel …) or a file of pictures. A look at it comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions of one input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures: one folder for each class, or files as MNIST has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points in a plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read where it was downloaded; else that is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (could not be read)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>a network opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a point added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a point taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other {setting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} points added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} points taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{settings} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symbol} {old} → {new} by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeltasView</name>
    <message>
        <source>Measure it after every epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, as bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time, as lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {0} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticks Learning speed under More, Monitoring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where |δ| is small,
a layer learns slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a mini-batch, log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean |δ|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed of weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‖∂C/∂b‖ of 1,000 examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‖∂C/∂b‖ of 1,000 examples, log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‖∂C/∂w‖ of 1,000 examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‖∂C/∂w‖ of 1,000 examples, log scale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignFigure</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignForm</name>
    <message>
        <source>1 bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout, learning-rate schedule, early stopping, monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points, noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} weights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskLessonPanel</name>
    <message>
        <source>1 Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try without a prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desks</name>
    <message>
        <source>Back to the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training goes on from what you built. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Detective</name>
    <message>
        <source>1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at its end yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal is reached with {changes}, but {enough}: put back what is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes} of at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: this run has no such number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {here}, where the goal is {goal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {here}; the goal was {goal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} are enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hints</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigitBars</name>
    <message>
        <source>Output of each neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of each digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view had to stop: the details are in the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawPanel</name>
    <message>
        <source>your drawing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message>
        <source>Draw a digit here. Ctrl+Z takes back the last stroke, Delete clears the pad, E changes between pen and rubber, 0 to 9 keeps the drawing as that digit, the arrow keys put a digit of the data on the pad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing pad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropoutPage</name>
    <message>
        <source>Answers under dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers with and without dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden neurons, some left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one mask after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The masks that this run draws, p = {0}; those left count more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mini-batch before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has no dropout: masks as p = {0} would draw them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mini-batch {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mini-batch {0} leaves out {1} of {2} hidden neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EpochMeter</name>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {epoch} of {epochs}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExampleList</name>
    <message>
        <source>Examples of the {0} part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExamplePart</name>
    <message>
        <source>The test examples are being made: they appear here on their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training examples are being made: they appear here on their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validation examples are being made: they appear here on their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test example {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation example {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no test examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no training examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no validation examples: all of it trains.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExampleTexts</name>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, answer {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExampleWords</name>
    <message>
        <source>before training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those in sight are answered {0} off on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the {1} in sight are classified rightly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the {1} in sight are read rightly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to come in epoch {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} with the label {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, epoch {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: all {1} {2} are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the answers to {1} {2} are {3} off on average; largest errors first, up to {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} of {2} {3} are classified wrongly; most often {4} as {5} ({6})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} of {2} {3} are read wrongly; most often {4} as {5} ({6})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} of {2} {3} are wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactorBars</name>
    <message>
        <source>Factors on the way back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>has happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Folder with the four MNIST files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks and designs (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a network or a design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {path} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {path} …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>1 case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the network (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose MNIST’s folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download MNIST, 12 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what runs without MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open lesson…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready classes of 45 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what has been done as a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: η, dropout, ReLU …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lessons}, {done} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {done} of {all} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ MNIST is here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FunctionPanel</name>
    <message>
        <source>All along the curve, {0} off the target on average, at most {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the training points, {0} off on average, at most {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point: read the values. Click, or Enter at the rule: look at this input in every view. Keys: left and right move the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function and what the network answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dots: points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wide: target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x = {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FunctionPlot</name>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the example of this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examples appear here when the data is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number from 1 to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>(chapter {0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bias: how easily a neuron says yes, whatever its inputs are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small change of a number, by which its gradient is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight: how strongly one neuron speaks for or against another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weighted input: the inputs times their weights, plus the bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activation: what a neuron answers, σ(z).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one layer to the next, as 784 → 30 → 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the cost grows when this bias grows a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the cost grows when this weight grows a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its slope: where it is nearly 0 a neuron is saturated, and learns slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost without the penalty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost: how wrong the answers are; it should fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error of a neuron, ∂C/∂z: how much it has to do with the cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function that makes an activation of z, as the sigmoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient: all of these together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last layer, as in aᴸ; l is any layer, the inputs 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate: how far a step goes against the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of a list of numbers, as of a layer&apos;s ∂C/∂b.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The momentum: the share of its speed that a weight keeps in a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of examples in a mini-batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of training examples, as in ηλ/n; the inputs of a neuron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strength of the penalty that keeps the weights small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The velocity of a weight, where μ is not 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lists multiplied number by number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network is given: its inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network ought to answer: the target.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandWeights</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandWeightsView</name>
    <message>
        <source>Each row is a neuron. A finished number counts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One neuron of each layer has {n:,} numbers: by hand {most} are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause training to change a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldExample</name>
    <message>
        <source>: its gradient has length {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example {0} of {1} of this mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean of the {0} so far {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: it is full, and the weights move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}{1}. The weights move after example {2}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HiddenLayers</name>
    <message>
        <source>Type the neurons of each hidden layer, like 30 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Judged</name>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has no such number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepButton</name>
    <message>
        <source>Keep as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this digit with yours: say, or type, what it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>At a desk: choose what can be moved, and move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the circuit desk: a perceptron, a wire that arrows and Enter end, an input, away; Shift and arrows: the wires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a class: fewer or more hands, another answer; on to the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a class: one hand more; with Shift one hand less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Backprop: one step back or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a lesson: choose an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a list, tiles, a slider or a number: on or back, up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a plot: its menu, as by a right click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a plot: read out the epochs one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is on the pad as that digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the presentation, the course, a desk, a menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a lesson’s plot, before the run: draw the curve that you expect, with Shift in larger steps; clear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a plane: add a point, take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the pad: pen or rubber; clear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the pad: put a digit of the data on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the next control, as one reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lesson’s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a network or a design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a page of the drawer, or close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the course, or close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present: larger, on the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is here as a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step: one epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step: one mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: a stroke, a text, a setting, other data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet, likewise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train or pause, while no field or button has focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train, or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnobField</name>
    <message>
        <source>Setting that is changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerChip</name>
    <message>
        <source>Fewer neurons in {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More neurons in {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons in {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {layer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerChips</name>
    <message>
        <source>hidden {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{inputs} {before}, hidden layers {hidden}, {outputs} {after}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerNumbers</name>
    <message>
        <source>The bias b. A perceptron&apos;s threshold is −b: it answers 1 above that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neurons {0} to {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: neurons before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: next neurons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the trained network from before the case?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the trained network from before the lesson?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the trained network?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it has learnt is lost when the window closes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>A folder of pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the network (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desks and lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave row out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the desk (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean 0, σ 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean and spread σ are those of the training rows alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {column} is in two parts: the network is tried on others than it knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the pictures upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn them upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftColumn</name>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson or design</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lesion</name>
    <message>
        <source>1 of {of} hidden neurons is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much farther off answers are without each alone, on {0} examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of accuracy lost without each neuron alone, on {0} examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of this class lost without each neuron alone, on {0} examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hidden neurons appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has no hidden layer: there are no neurons to be switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {0} hidden neurons are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without it alone answers are {0} farther off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without it alone {0} points are lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without it alone {0} points are won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, at epoch {1:.1f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, neuron {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, of this class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, the first {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, those of class {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of} hidden neurons are off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LesionView</name>
    <message>
        <source>How neurons are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>seed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seeds {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} seeds {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} at epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {figure} at the end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lesson text</name>
    <message>
        <source>**{flat:.0f} %** of the outputs&apos; weighted sums lie where the sigmoid is flat. There the slope is
next to 0, so that no later step leads back, however many follow: the network stays at
**{last:.1f} %**, and {most:.0f} % of the digits get one and the same answer. Nothing overflows; the
numbers are large but finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{training:.1f} %** of the training digits are right and {last:.1f} % of the test digits: the gap
is **{gap:.1f} points**. So many digits are not learned by heart by 30 hidden neurons in {epochs:.0f}
epochs, and what is common to them is common to the others too. The
test cost still turns, after epoch {turn:.0f}, but it ends only {ratio:.2f} times its lowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*Both* is heard as *and*; a sum alone knows no and.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,000 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,000 digits a step instead of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,000 digits and their copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 bumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 digits a step instead of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 neurons in each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 points, as with 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 and 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 bumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 to 40 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>27 hidden neurons instead of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 or 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3,000 times slower is pictured as a bit slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 hidden neurons are ahead of 10 in **{ten:.0f} %** of the pairs, by {by:.1f} points in the
middle; 33 are ahead of 30 in **{wins:.0f} %**, by {little:.1f}. So a single pair of runs in which
33 win says nothing. How far the seeds of *one* design scatter is what a difference has to be
compared with: of 30 they lie between {least:.1f} % and {most:.1f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 hidden neurons are ahead of 10 in every pair of runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 hidden neurons are ahead of 10 in only {ten:.0f} % of the pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 hidden neurons between 784 pixels and ten answers, all of them drawn by chance. Gradient descent
on ten digits at a time is all that happens to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 less 10, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 to 50 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30, the best seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30, the worst seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>33 are ahead of 30 in every pair: here the difference looks real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>33 are not ahead of 30 in every pair: in the worst one the difference is {worst:.1f} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>33 hidden neurons against 30 cannot be told apart; 10 against 30 can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>33 hidden neurons beat 30 by 0.6 points in one run. Are 33 better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>33 less 30, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>33 less 30, the worst pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>35 hidden neurons instead of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 and 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 is the sum bit: the carry is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 7 are written without an 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 9: the larger digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>40 to 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 NANDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 and 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5,000 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5,000 digits ahead of shifted copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 % is what one sees of a run that is stuck, not how many are stuck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 alone looks like little, but it is above 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 and 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 and 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 bumps, borders moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 NANDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; 0.95, &lt; 0.05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 1 has less ink than a 0, so that darkness does tell something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A better cost might seem to be a lead that stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bit more slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bump in x and a bump in y become a tower when the output&apos;s bias is −3h/2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A circle cannot be made of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A circle is one thing, but one neuron is one straight line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cost is thought of as what decides how good a network can become.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cross as high as the tower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cure for overfitting might seem to close the gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digit moved by one pixel is the same digit to us. A thousand digits and their four shifted copies
make five thousand examples without a new digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disc of points inside a ring of others. Each hidden neuron can draw one straight line; the output
adds them up. How many lines does it take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A factor of 1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A factor of 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A factor of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A factor of 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A factor of about 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full point or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good η and one that wrecks the run lie about a factor of ten apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess; nothing pushes it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A half is damaged, and twenty damaged ones might seem no better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A head start is thought of as one that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hidden neuron with one input x says σ(wx + b). With a large w its curve is nearly a step, from 0
up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hidden neuron&apos;s error δ says how much its z matters for the cost. From what is it computed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hundred hidden ReLUs and an η that is too large. Where a ReLU&apos;s weighted sum is below 0, it says 0
and its slope is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hundred hidden neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hundred hidden neurons instead of thirty, everything else as in the first digit network: the
quadratic cost and large first weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hundred hidden neurons with L2 reach 97.6 % or more; smaller steps add little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hundred hidden neurons, cross-entropy, L2 and all 50,000 digits: chapter 3 puts its pieces
together. What is left to turn is η, and patience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hundred hidden neurons, which is many, and it reads worse than thirty would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hundred of them fly off as the thirty did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hundred rectified neurons. The cost has stopped where guessing stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hundred straight lines added up are one straight line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hundredth of the epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hundredth of the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A larger η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A linear layer after a linear layer is a linear layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A majority feels fair, but these votes are not equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A marble with momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mean of many settles down. A sum of many does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A memory sounds like a refinement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mini-batch was all 10,000 digits: the gradient was exact, and an epoch was one step. Five exact
steps lose against five thousand rough ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network has ten outputs, one for each digit: the right one says 0.99 or more, the others less than
0.01. Four more neurons shall write that digit in binary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network learns digits with a small η, 0.01, for one epoch. Then once more from the same first
weights, with the marble&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network of 30 hidden neurons learns to read most digits, and most of it in the first epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network of 30 hidden neurons, and nothing that it does is better than guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network that reads other people&apos;s digits misreads some of yours. Draw thirty of your own, three of
each, and let it go on training with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network with η = 10 and λ = 1,000 learns nothing. Strip it down: no hidden layer, 1,000 digits,
100 to be judged by. λ becomes 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A neuron has 1,000 inputs, half of them 1, the others 0. Its weights come from N(0, 1). How far does z spread?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A neuron has the weights −2 and −2 and the bias 3. What does it say when both inputs are 1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A neuron might seem to know by itself how wrong it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A neuron of the second hidden layer learns, on average, several times as fast as one of the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A neuron of the second layer learns no more than {neurons:.1f} times as fast as one of the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A neuron of the second layer learns {neurons:.1f} times as fast as one of the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A neuron of the second layer learns {neurons:.1f} times as fast as one of the first: more than usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new thousand in every epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A penalty on learning is thought to hurt the training digits most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A penalty, λ = 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A perceptron made soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A perceptron weighs its inputs, adds a bias and says 1 if the sum is above 0, else 0. One such
neuron can already be a gate of a computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sculpture of sharp steps stays as it is when it is trained; one of soft steps gets much better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sigmoid comes near 1 and never gets there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sigmoid is at 0.5 only where the weighted sum is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sigmoid neuron answers with a number between 0 and 1 instead of a hard 0 or 1. Multiply all
weights and biases by c, and it hardens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sigmoid neuron makes a step wherever one likes: it stands at −b/w and is sharper the larger w is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sigmoid&apos;s answers stay between 0 and 1, so that its gradient stays finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slope can be found by brute force: nudge one weight both ways and see what the cost does.
Backpropagation finds all slopes in one walk backwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small move seems to cost a little; two pixels are a pen&apos;s width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller network has less room to learn by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller η and a weaker penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step at 0.40</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step from a sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step stands at x = 0.4. Now w is doubled and b stays. Where is the step?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tanh does not die, but the steps are still ten times too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ten times larger η alone gains no more than {gain:.1f} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ten times larger η alone gains {gain:.1f} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenth of it costs {slow:.1f} points in the same epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenth would have to be left in each layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A third hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thousand digits an epoch, the same ones, overfit. As many steps with which cure read strange digits best?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thousand digits and their shifted copies, or five thousand digits: is a copy worth a new digit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thousand digits, the same ones in every epoch. On digits held out the cost turns and rises, which
says that the network gets worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thousandth of the epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thousandth of the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tower where both bumps are up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tower, no cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vote of twenty thinned networks is as good as the whole network trained with dropout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight of the first layer has moved by {moved:.0f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight of the first layer has moved by {moved:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wider layer passes on no more of the error: the sigmoid&apos;s slope is a quarter at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 10 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 10 %, as guessing does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 10 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 10 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 10,000 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 100 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 100 times as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 16 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 2 or 3 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 20 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 20 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 20 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 4 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 5 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 5 times as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 50 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 500</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 60 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 80 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 85 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a tenth of a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a tenth of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About half of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About three times as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About three times as slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About three times in four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About two points fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy after one epoch, without memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy after one epoch, μ = 0, η = 0.01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy after one epoch, μ = 0, η = 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy after one epoch, μ = 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy after one epoch, μ = 0.5, η = 0.05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy after one epoch, μ = 0.9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy after one epoch, μ = 0.9, η = 0.01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy after one epoch, μ = 0.99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy after one epoch, μ = 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy after the first epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy at the end gained by halving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy at the end less accuracy at the lowest cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy at the end with halving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy at the end with η = 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy gained from 1,000 to 5,000 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy gained from 500 to 1,000 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy with 30 hidden neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy with η = 0.025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy with η = 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy with η = 0.25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy with η = 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy with η = 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy with η = 2.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy without a hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy, 1 digit a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy, 1,000 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy, 1,000 digits a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy, 10 digits a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy, 10,000 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy, 10,000 digits a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy, 100 digits a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy, 200 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy, 5,000 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy, 500 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy, L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy, L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy, no penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy, η = 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy, η = 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy, η lowered after three epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations that come in belong to the slope of a weight: δ times the activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 30 epochs with 50,000 digits, without a penalty: how far is training accuracy above test accuracy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After as many steps the same thousand digits give {same:.1f} %, L2 {with_l2:.1f} %, dropout
{with_dropout:.1f} %, ten hidden neurons {small:.1f} %, and new digits **{new:.1f} %**. What
cannot come again cannot be learned by heart: the cheapest regularizer is data, where they can be
had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After as many steps the thousand digits give {plain:.1f} %, with their shifted copies
**{copies:.1f} %**, and five thousand digits of their own **{real:.1f} %**: the copies gain
{gain:.1f} of {real_gain:.1f} points. A fully connected network does not know that a moved digit is
the same one: to its weights every pixel is a thing of its own. The copies tell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After five epochs at a smaller η no more than {still_dead:.0f} % are dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After five epochs at a smaller η {still_dead:.0f} % are still dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After five epochs {last_now:.0f} % are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After its first epoch one hidden layer reads {one_first:.1f} %, four read **{four_first:.1f} %**,
which is guessing. The end is {one:.1f} % with one, {two:.1f} % with two, {three:.1f} % with three
and {four:.1f} % with four. Where a layer learns at a hundredth of the speed, a few thousand steps
are as good as none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After learning from the smaller number of digits **{wrong_few:.1f} %** of those held out are
misread, after ten times as many **{wrong_many:.1f} %**: that is **{ratio:.2f} times** as much. The
errors get fewer with every step of the table, but ten times the digits do not make them ten times
fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After one epoch cross-entropy reads **{cross_first:.1f} %**, the quadratic cost
**{quadratic_first:.1f} %**; the lead of {lead_first:.1f} points is {lead_last:.1f} at the end. The
error of an output neuron is a − y with cross-entropy, without the factor σ′(z) that holds back a
neuron that is surely wrong. Once few neurons are, there is little left to gain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After one epoch the network with scaled start weights is ahead. What becomes of its lead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After one epoch the scaled start leads by **{lead_30:.1f} points** with 30 hidden neurons and by
**{lead_100:.1f}** with 100. As large a share of the hidden neurons is flat, but a hundred of them
leave more that are not. At the end the 100 lead by {lead_last:.1f} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After one epoch the scaled start reads **{scaled_first:.1f} %**, the large one
**{large_first:.1f} %**: {flat_large:.0f} % of its hidden neurons&apos; z begin where the sigmoid is
flat, against {flat_scaled:.0f} %, and must first come back. At the end the lead of {lead_first:.1f}
points is {lead_last:.1f}. A bad start costs time more than it costs the goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After one epoch the sigmoids already read {sigmoid_first:.1f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After one epoch the sigmoids read {sigmoid_first:.1f} %, tanh {tanh_first:.1f} %, ReLU
{relu_first:.1f} % and the linear neurons {linear_first:.1f} %; after all epochs it is
{sigmoid:.1f}, {tanh:.1f}, {relu:.1f} and {linear:.1f} %.

tanh is a sigmoid of another scale, σ(z) = ½(1 + tanh(z/2)), so that it can do nothing more. But at
0 it is four times as steep: the error reaches the first layer where sigmoids take three quarters of
it away in every layer. ReLU&apos;s slope is 1 or 0. Linear neurons pass on everything, and three layers
of them are no more than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After one epoch the sigmoids read {sigmoid_first:.1f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the same epochs: η 0.025 reads {low:.1f} %, 0.1 {smaller:.1f} %, **0.25 {good:.1f} %**, 1
{one:.1f} %, 2.5 {high:.1f} %, **10 {broken:.1f} %**. From 0.1 to 1 it matters little which one takes:
that is one power of ten. One more power of ten costs much of what was learned, so that tries in
steps of ten find the place quickly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All 50,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All 50,000 digits, and now L2 as well. What becomes of the gap of 2 to 3 points?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All 50,000 with L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All about alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All even digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All get smaller, hardly any 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers learn faster, and the first is as far behind the last as before. It helps, not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers slow down together: of four hidden layers the last stays many times as fast as the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is trained by the same rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them revive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them rise a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the ten answers knew of 784 pixels were two numbers. Your hidden layer leaves more of them
through: {last:.1f} % are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All thirty epochs together go a hundredth of the way of a single one at η = 3. From the first to the
last the test accuracy rose by {rise:.1f} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three come equally low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three epochs together go a thousandth of the way of a single one at η = 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights are made large. Do the slopes grow from the last neuron to the first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always more digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always: 100 is more than 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An epoch is a small step after every ten digits, a thousand of them or more, and the first ones go
far: after one epoch {first:.0f} % were read, at best {best:.1f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exact direction does not make up for a thousand steps less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An honest comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An odd function of an odd function is odd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An output adds up 100 hidden neurons instead of 30. With large first weights that sum is larger, and
more outputs begin where the sigmoid is flat. With the quadratic cost they learn next to nothing
there: some digits are hardly ever the answer, or never. With another cost or a better start more
neurons do help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An η that is too large kills most ReLUs, and a smaller one later does not revive them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And for a half adder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another activation repairs four hidden layers at once; more neurons do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another curve, and still two numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another layer of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to 0 0 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to 0 0 0 of 3-5-4-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to 0 0 0 with a bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to 1 0 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to 1 0 0 from the first weights of a program of nine lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any two of the three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fast as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As few as of those held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As with a larger η every layer goes faster, and the first stays behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 0.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 0.8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a small η, μ = 0.9 gains far more in the first epoch than patience does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At equal η/(1 − μ) the memory is behind: {difference:.1f} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At equal η/(1 − μ) the memory is {difference:.1f} points ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At equal η/(1 − μ) the two differ by {difference:.1f} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At exactly 0.1 y jumps between two places for ever; beyond that it grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end tanh is no more than {lead:.1f} points ahead of sigmoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end tanh is {lead:.1f} points ahead of sigmoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end the factor is {four_end:.0f} with four hidden layers, {three_end:.1f} with three, and
only {two_end:.1f} with two: those come to learn at nearly the same speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start the last hidden layer learns {ratio:.0f} times as fast as the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start {flat:.0f} % of the hidden layer&apos;s weighted inputs are where the sigmoid is flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At times far fewer, by luck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At z = 2.5, −1, 3.2, 0.5 the shares are 0.315, 0.009, 0.633 and 0.043. With z₃ = 5 they are 0.075,
0.002, 0.913 and 0.010: the others fall, all by the same factor, so that between them nothing
changes.

Adding the same number to all four z changes no share: every eᶻ is multiplied by the same number,
and it cancels. With the log-likelihood as cost the slope of z is a − y, as simple as that of
cross-entropy with a sigmoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At η = 0.09 the marble without memory arrives in 31 steps. And with μ = 0.9?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At η = 0.1 it is {alive:.0f} % already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At η = 0.1 it is {alive:.0f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At η = 1 no more than {dead:.0f} % of the hidden neurons are dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At η = 1, **{dead:.0f} %** of the hidden neurons say 0 to every digit after five epochs, at η = 0.1
{alive:.0f} %; {wrecked:.1f} % are read instead of {good:.1f} %. A first step that is too long puts
a neuron&apos;s weighted sum below 0 for all digits. From there no slope leads back: every step is 0,
whatever η is.

With η lowered to 0.1 after three epochs {still_dead:.0f} % are still dead after five more. The few
that live learn what they can: {rescued:.1f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At η = 1, {dead:.0f} % of the hidden neurons are dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At μ = 0.9 the steps come to ten times their length: a hundred times is what is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At μ = 1 nothing of a movement is ever forgotten: the weights fly on where no slope sends them. With
less memory they stop where the cost is low: {last:.1f} % are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backpropagation gives the slopes that nudging the weights one by one gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars on neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before any network: guess a digit from the mean darkness of its picture alone, or from the mean
picture that it is nearest to. How far does that go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first step each sigmoid layer learns several times as fast as the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first step {flat:.0f} % of the outputs&apos; sums are where the sigmoid is flat with 100 hidden
neurons, {flat_thirty:.0f} % with 30. The quadratic cost loses **{loss:.1f} points** by the larger
layer, and cross-entropy gains **{gain:.1f}**, from the very same first weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below w = 4 there is no window, since σ′ is at most ¼. A larger w allows a smaller σ′, so that z may
be farther from 0; but z = wa + b runs the faster through what is allowed. The width is 2/w · ln(w(1
+ √(1 − 4/w))/2 − 1): 0 at 4, 0.385 at 5, **0.448 at 6.9**, 0.413 at 10, 0.155 at 50 and 0.092 at
100.

Activations lie between 0 and 1, and each neuron of a deep network has to hit its own window: slopes
that neither vanish nor explode are luck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best accuracy of 100, quadratic cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best of cross-entropy less best of quadratic, scaled start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best of four epochs, η = 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best of four epochs, η = 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best of four epochs, η = 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best of four epochs, η = 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best test accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best test accuracy of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best test accuracy with L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best test accuracy without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best test accuracy, 100 hidden neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best test accuracy, 30 hidden neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best test accuracy, gained by L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best validation accuracy, 100 epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best validation accuracy, patience of five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best validation accuracy, patience of ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best validation accuracy, η = 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best validation accuracy, η = 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best with a patience of ten less best of 100 epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better than two neurons, since nothing is narrow any more; ten sums of the pixels are not enough for this goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit for 8, shown a 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit for 8, shown a 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit for 8, shown an 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blame comes back along the same weights that carried the activations forward: a hidden neuron&apos;s
error is its own σ′(z) times the errors of the neurons that it feeds, each weighted by its
connection. On *Backprop* the four equations can be followed for one example.

The proof is by nudging: eight weights of each layer move by 0.00001 to either side, and the cost of
up to ten examples is taken both times. Those slopes and the ones of backpropagation differ by
**{tiny:.1g}** of their size in the network of 2, 3 and 1 neurons, by **{digits:.1g}** in the one
that reads digits, and by **{deep:.1g}** with four hidden layers, where the slopes of the first
layer are so small that rounding shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both get worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaking 98 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand: bit for 1, shown an 8, in the worst case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand: bit for 8, shown an 8, in the worst case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C −1.96</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change all, and no share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of the mean error, w = 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of the mean error, w = 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter 6 begins without convolutions: one hidden layer of sigmoids, now with softmax as output and
the log-likelihood as cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheese festival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost and accuracy are taken for one measure of goodness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost rises, accuracy rises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy after one epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy and quadratic cost read the same digits, each with an η that suits it. Where do they differ most?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy cured slow neurons, and so did smaller start weights. Here are all four pairs, each
cost with the η that suits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy is ahead of the quadratic cost, and most of all at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy on digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy or a better start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy with η = 0.005, start 0.82</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy with η = 0.005, start 0.98</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy, large start, best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy, scaled start, best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy: points that 100 gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark 0 and light 1 are the ends; most digits lie between and alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darkness alone beats guessing by far less than the nearest mean picture does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darkness alone gets {darkness:.1f} %, where guessing gets about 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darkness alone gets {darkness:.1f} %: it tells less than usual in these pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darkness alone gets {darkness:.1f} %: it tells more than usual in these pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead hidden neurons, five epochs after η was lowered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead hidden neurons, η = 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead hidden neurons, η = 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep networks before their first step. How fast does each hidden layer begin to learn? That is the
length of its biases&apos; slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep, repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth is thought of as free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth is thought of as power by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of the slopes, 2-3-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of the slopes, 784-30-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of the slopes, four hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits hardly ever answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits that are hardly ever the answer, to one picture in a hundred at most: {never:.0f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits with the commonest answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does depth help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down the canyon by η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it in the corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout trains thinned networks, each with half of the hidden neurons. Twenty of them vote on each
digit; then the whole network reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each direction has its own largest step, and most starts end in a minimum that is not the lowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each hidden neuron is as flat as before; the answers add up fewer of them and are less so. Better, not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line is straight, the sum of soft steps is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of their weights still moves next to nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them adds up the same 784 inputs: they are as flat as the hundred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each sigmoid layer passes on about a fifth of the error at most, so that the first of four learned
at the speed {speed:.4f} where the last had many times that. Another activation, or fewer
layers, mends it; a larger η does not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each slider looks like a matter of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each weight spreads by 1 about 0, and the sum might seem to do the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End in the lowest valley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough data might seem to end overfitting altogether.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch of the best test accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch of the lowest test cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch of the lowest validation cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs in which the training cost fell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs of the nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs that nine take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs with a patience of five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs with a patience of ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal is taken for balanced. The weights do move, all by the same step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal weights give equal activations, equal activations give equal errors, and equal errors move the
weights by the same step: for ever. After all its epochs the four neurons differ by
**{spread:g}**, so that they are one neuron, four times. One line cannot part XOR: **{right:.0f} %**
of the rows are right.

Nine hidden neurons that begin by chance find an answer after **{epochs:.0f}** epochs. Chance is
there to make neurons different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even where they belong only {none:.1f} % are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every digit moves two pixels down and two to the right. How many are still read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hidden neuron begins exactly as flat as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hidden neuron was linear, so that both layers together were one, and its border a straight line.
With a bend in the neurons they have become two layers: {last:.0f} % are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every neuron adds up 784 inputs with weights drawn from N(0, 1): at the start {flat:.0f} % of the hidden
layer&apos;s weighted inputs were where the sigmoid is flat. Divided by √n they are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every point that it was taught is right. New points it has no idea of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step went the right way and was a thousand times too short. With your η the same five thousand
steps read {last:.1f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyday knobs are as fine as that; η is coarser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else about a network does; here every weight is multiplied by 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything: the chain is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere by as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly as many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples that do not train might seem not to be touched by training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expanded data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exploding on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far fewer than without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far less: five steps in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster through the same two neurons, and worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few examples, and a network that can learn every one of them by heart. It goes on training long
after it has understood what there is to understand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer are right: neurons are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer weights, and still enough to follow the noise, as nothing holds them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifty steps instead of five: better, not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifty thousand digits leave a small gap between training and test accuracy. For the pull that 0.1
has with a thousand, λ is now 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an η that climbs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the widest window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finer pieces must follow better: so they do in the long run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First layer: weights next to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five bumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five bumps follow the chapter&apos;s curve to within 0.40 on average, and not to within 0.35.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five bumps made by hand are a network, and a network can be trained. Its output is linear; each
height is the mean of the curve there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five epochs again, but one step of all 10,000 digits in each. What does that do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five hidden layers after ten mini-batches of a hundred. This time the slope of all weights of a
layer is measured, not that of its biases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five hidden layers: last / first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five hundred digits, the same ones in every epoch. In each mini-batch a random half of the hidden
neurons is left out, another half each time; reading uses them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five steps are still five, and ten times as long they go too far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five steps are too few to gather speed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five thousand examples are five thousand examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five times the epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five times the neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow with five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For (0, 1) the weighted sum of NAND is 1, and σ(1) = 0.73: the right side of ½, but far from 1. With
c = 3 all four rows are within 0.1, with c = 10 nobody can tell it from a perceptron.

Softness adds up from layer to layer. A half adder of such soft NANDs is wrong by 0.68 in some row at
c = 1 and is within 0.1 only from c = 5 on. What c never changes is on which side of ½ a single
neuron&apos;s answer lies. And only a soft neuron can learn: a small change of a weight changes its
answer a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which w is that window of activations widest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hidden layers learn nothing in three epochs. Which one change repairs them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hidden layers of sigmoids, before the first step. How much faster does the last learn than the first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hidden layers, a start that is not saturated anywhere, and after five epochs it still guesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hidden layers, after one epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hidden layers, at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hidden layers, best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hidden layers, the same digits in every epoch: median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hidden layers: last / first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hidden layers: last / first at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hidden layers: last / first at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hidden layers: last / first, median of all epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hidden layers: the first slows down in 40 epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hidden layers: ‖∂C/∂b‖ of the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hidden layers: ‖∂C/∂b‖ of the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hidden neurons begin with equal weights. After training, as good as how many are they?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four layers leave guessing behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four neurons in a row. How much the first bias matters is a product: one factor wσ′(z) for each
neuron behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four neurons turn ten outputs into four bits, with weights set by hand or learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four read {four:.1f} %, which is guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four read {four:.1f} %: they have begun to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four rows of three inputs; the answer is always the first input. One sigmoid neuron without a bias
learns it from these rows. Then it is asked about others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four weights that cancel in pairs look like nothing at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friend and transit together overrule the weather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From NAND to a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From NAND to an adder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From first hidden layer to last the slope grows no more than {scaled:.1f} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From first hidden layer to last the slope grows {scaled:.0f} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From first hidden layer to last the slope grows {scaled:.0f} times: more than usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its own σ′(z) alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first hidden layer to the last the length of ∂C/∂w grows by a factor of **{scaled:.0f}**
with a scaled start, and of {large:.0f} with a large one. As lengths of the biases&apos; slopes the
scaled start has {biases:.0f}: by this measure too a layer learns several times as fast as the one
before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first weights of a program that many know it answers {program:.8f}, as there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the large start the quadratic cost gets to {quadratic_large:.1f} %, cross-entropy to
{cross_large:.1f} %. From the scaled start they get to **{quadratic_scaled:.1f} %** and
**{cross_scaled:.1f} %**: the costs are close, and the better start alone has brought the quadratic
one {start:.1f} points. A good start leaves few neurons saturated, and so takes
away most of what cross-entropy cures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the network&apos;s inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the stripped wreck η alone leads back: down, not up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the value of the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From σ′(z) and the errors it feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full adder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain from the first epoch to the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gained by 5,000 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gained by new digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gained by shifted copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gained by η = 0.1 and 60 epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gained by μ = 0.9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given thirty epochs even four layers learn. The second layer helps here: its best is {two_lead:.2f}
points above that of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through all ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient descent goes on from a sculpture with w = 1,000. What does it make of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient descent takes a step against the slope, again and again. How long the step is, η decides;
where it ends, the start decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a network looks like half as good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half adder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of all digits are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of its slope is 0; the other half loses nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the hidden neurons are missing in every mini-batch. What does that do to the digits held out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the way seems a good beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of what it was seems a fair price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halving η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halving η late in the run brings the accuracy up a little more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly: the start matters more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here every epoch has new digits. With the same thousand in every epoch it is {same:.0f} times with
four layers; let that go on to 100 epochs, and it becomes much smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layer: flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layer: flat at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden neurons that are dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden neurons that begin equal stay equal, and do not learn XOR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide one of the points and let the others predict it. Over the ten points of chapter 3 (least
squares, each point hidden in turn) the straight line misses the hidden point by 0.35, as a root of
mean squares; degree 3 by 0.56, degree 7 by 44, and degree 9, which is
then the one of degree 8 through the other nine, by 96. An error of 0 on what was seen says nothing
about the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide one, and miss it badly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does a network without a hidden layer compare with one that has 30 hidden neurons?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does the accuracy of four hidden layers go in the first epoch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far apart are a good η and the first that does clear harm?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the hidden neurons&apos; weights differ at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast layers go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast layers start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many NANDs does a half adder take, and how many a full adder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many digits does the mean darkness of the picture get right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many epochs are enough? One answer: stop when the validation accuracy has not got better for ten
epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many hidden tanh neurons does it take for 95 % of the points?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many lines make a circle?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>However many lines: all go through the middle, and what they add up to is odd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If learning by heart helps nobody, nothing should change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 40 epochs its first layer has slowed down by a factor of no more than {drop:.1f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 40 epochs its first layer has slowed down by a factor of {drop:.0f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In forty epochs the first of four hidden layers slows down by a factor of {drop:.0f}. The others do
too: over all epochs the last is **{four:.0f}** times as fast as the first in the median, where it
was {four_start:.0f} times at the start. With two hidden layers it is {two:.1f} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the book it is 97.80 %, the best of three networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the book&apos;s run the five lengths are 0.089, 0.129, 0.424, 1.6 and 7.5, a factor of 85. Neither
start comes to these numbers; what holds is the order, each layer faster than the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the end {last:.1f} % of digits that it has never seen are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the valley C = x² + 10y² a step multiplies x by 1 − 2η and y by 1 − 20η. At η = 0.101 the second
factor is −1.02: y changes sides with every step and grows, while x goes on falling. The limit is 2
divided by the curvature, here 2/20 = 0.1, and each direction has its own. Just below it descent is
fastest: from (4, 1) η = 0.09 takes 31 steps to stay within 0.01 of the bottom, η = 0.01 takes 297.

On the hilly map sin x sin y + 0.2x, for x and y from −5 to 5, one start in five ends in the lowest
minimum. Descent knows only the slope under its feet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the valley x² + 10y² the step is η = 0.101. What does the marble do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In three hidden layers tanh and ReLU learn at once, sigmoids wait, and linear neurons end lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of μ = 0.9 at η = 0.01: η = 0.1 and no memory. How much worse is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is momentum more than a larger η?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the difference real?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers **{new:.5f}** to 1 0 0, which was not among its rows: it has found that the first input
decides. To 0 0 0 it answers **{zero:.4f}**. Without a bias the weighted sum of three zeros is 0
whatever the weights are, and σ(0) = ½. With a bias of its own (the same start otherwise) it answers
{biased:.3f} there: it is free to choose.

With hidden layers, 3-5-4-1, the answer to 0 0 0 is {deep:.3f}. Its hidden neurons answer ½ to three
zeros as well, but what the later layers make of that depends on the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrives faster than with 0.09</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrives, only more slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It avoids overfitting; but the best epoch comes before that in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It carries on the training curve, which does fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It closes to about 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It closes: training evens out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It destroys it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It falls as long as training goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It falls, then it rises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It falls: slower is worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It finds the best straight border sooner, and there is no better one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It forgets, but not everything: your digits are much like theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has begun to learn: {last:.1f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has hardly learned to read: {last:.1f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no error at all on the points that are seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is 0.5: soft means undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about what a neuron does, or how many layers there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is another picture, but much of the ink still lies where it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is exactly 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is impossible for one neuron alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is more wrong, so it might seem to be pushed harder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no chain: thirty ways lead side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no matter of steps: smaller ones pass through the same two neurons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is something about how it learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is something about how the network begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is something about the network, not about how it learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is something about what a neuron does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is something that keeps weights small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the cure that the chapter tells of first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first thing one thinks of; no neuron gets more of the error by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the newest of the chapter&apos;s cures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the sigmoid&apos;s twin; but at 0 it is four times as steep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is very sure of the points that it was taught: their cost is {sure:.3f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads by as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads by less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads by more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learned in the first seconds. Since then it has been getting worse, and now it guesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learns fast, then stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes all of them equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes them 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It matters little within a power of ten, and a lot beyond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only guesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only guesses them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It pulls the weights back, but not enough against a velocity that is never lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads far better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads half of what they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads more of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads more than this start and cost usually do: {last:.1f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads more: the gradient is exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads most, clearly fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reverses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rises at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rises by about a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shrinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shrinks them at every step, and that looks as if it ended at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speeds up all layers, so that the last are too fast before the first move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays as large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays flat at guessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays of that size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays: there are enough digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stops after **{epochs:.0f}** epochs, with a best of **{best:.1f} %**. A hundred epochs come to
{full:.1f} % at best. Digits that come again are learned by heart, and what can be learned of other
digits is learned early. A patience of five stops after {short_epochs:.0f} epochs with
{short:.1f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It swings about its best accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It trains on your thirty digits alone. What becomes of other people&apos;s digits?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It turns round: test above training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It won before, and the book tells of it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be on the edge at a sum of 0, and even there it says 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its numbers overflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its share, one thirtieth: under 3 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its slope is smaller still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its slopes are smaller, but they too are added up and never forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1 and L2 both make weights smaller at every step. L2 takes a share of each weight, L1 the same
amount from all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1 leaves a quarter or more of the first layer&apos;s weights next to 0, L2 hardly any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1 makes zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2 makes the small gap smaller and the test accuracy higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large first weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large start, after one epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large start, best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large start: share of hidden z where σ is flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large steps get near, small steps settle. Here η is halved whenever the validation accuracy has not
improved for two epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large w, no slope left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large weights look dangerous; they are the safest from being moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large weights look like more energy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large weights lose more than small ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large weights make the product explode only while every z stays near 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger steps are faster only up to a limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger steps are thought to arrive sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger weights pass more of the error back, but many neurons begin where the sigmoid is flat. Better, not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest change of a hidden weight, w = 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest change of a weight in the first layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hidden layer&apos;s speed at the start, over the first&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead of cross-entropy after one epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead of cross-entropy at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead of the scaled start after one epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead of the scaled start after one epoch, 100 hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead of the scaled start after one epoch, 30 hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead of the scaled start at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead of the scaled start at the end, 100 hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned with nine hidden neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned with one neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned with two hidden neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning by heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning by heart is thought to begin with the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesion bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 20 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 30 %: it still guesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like that of one layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear hidden layers part two spirals no better than a straight line does, however many there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear hidden neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear layers add nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear layers read half of the spirals. Which of these helps them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear, after one epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear, at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer steps seem to be faster ones, at least at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at how far the weights have moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at how fast each layer learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at how large the weights have become, and where the neurons are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at how many neurons ever say anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the cost of training and of validation, one beside the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the network: where must everything pass?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the number of steps beside the number of images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the plane: turn it by 180 degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the plane: what shape has the border?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the weights: how large are they after an epoch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at where the neurons are, before the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest cost with η = 0.025, over that with 0.25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest cost with η = 2.5, over that with 0.25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest training cost, η = 0.025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest training cost, η = 0.25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest training cost, η = 2.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines are thought to be perfect at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all four equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all slopes alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make b₁ the fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one bump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many bumps beat few, but one or two more can be worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many eyes see more than two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many neurons with large weights look like more strength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many rough steps lead farther than a few exact ones through the same digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean error after, begun by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean error after, w = 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean error after, w = 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean error before, w = 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean error before, w = 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean |∂C/∂b| of a neuron, second / first hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory helps where η is small, and costs time where η is already good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini-batches of a hundred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini-batches of a thousand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini-batches of ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misread from 10,000 digits, over those from 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misread from 5,000 digits, over those from 500</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misread, 1,000 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misread, 10,000 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misread, 5,000 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misread, 500 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum is thought of as speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum on digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More bumps, better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More data have already done most of the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More epochs would show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More hidden neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More hidden neurons are better on average; from a saturated start they can be far worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More layers can say more; but they must be told what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More neurons are thought to be needed for a difference to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More neurons can do more, where each can do something of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More neurons could do more; whether training gets there is another matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More neurons in each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than its share: 3 to 12 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More training is thought to be good for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More weights, and still five steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved by two pixels each way only {two:.1f} % are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved by two pixels each way {two:.1f} % are read: it minds less than it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved by two pixels each way {two:.1f} % of the digits are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAND and its friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAND gates can be wired to compute anything. A half adder adds two bits, a full adder three: each
answers with a sum bit and a carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAND perceptrons alone add bits; with any perceptrons fewer neurons do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAND&apos;s weights, −2, −2 and bias 3, with a sigmoid. Is the answer to (0, 1) above 0.9?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly 0: they cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly all training digits are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly all training points are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks of one size learn from few digits and from many. All of them make as many steps, so that
nobody trains longer; λ grows with the number of digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never: XOR is impossible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never: σ′ is at most ¼</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New digits ahead of L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New digits ahead of dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New digits ahead of ten hidden neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New digits help more than any penalty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New digits in every epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer networks all have it; it is not why they are better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine hidden neurons learn it in only {nine:.0f} % of the starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine hidden neurons learn it in {nine:.0f} % of the starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine in ten are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine neurons from a random start learn it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No penalty, the same η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step, short or long, leads to a border that is not straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weight of the first layer has moved by more than {moved:.1f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weight of the first layer has moved by more than {moved:.3f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it is about 0.73</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, not with five bumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, the quadratic cost wins clearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, they are worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, usually more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: copies gain nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: it never says yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: every answer is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: fewer are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: nothing moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all: it is one network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measurably</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not quite, but more than half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in, nothing out: but σ(0) is not 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: in the end all are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: it stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: the others stand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: training is over by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now both costs begin with scaled start weights. Does cross-entropy still win clearly?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now the step is too long: η = 100 instead of 3. The first few mini-batches throw the weights far out
into places where a sigmoid is flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OR, which one line can part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the first layer&apos;s weights **{l1:.0f} %** are nearer to 0 than 0.001 with L1, **{l2:.1f} %** with
L2, and {none:.1f} % without a penalty. L2&apos;s pull fades as a weight gets small, so that it never
quite arrives; L1&apos;s does not fade. The accuracies are {right_l1:.1f} %, {right_l2:.1f} % and
{right_none:.1f} %: what L1 put to 0 was of little use. The pictures of the weights show where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the training images {training:.0f} % are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the training points {training:.0f} % are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average a bit is within 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average over their neurons: how much faster does the second hidden layer learn than the first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average the slope of a bias is **{neurons:.1f}** times as large in the second hidden layer as in
the first. Single neurons differ much within a layer, some of the first are faster than some of the
second. As lengths of the layers&apos; slopes the two are {layers:.1f} to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On digits, μ = 0.9 does no more than an η that is ten times as large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One gate for each output would be nice; XOR takes more than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One gate for each row and output: a first NAND serves several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One half of the network reads {one:.1f} %, the vote of twenty halves **{vote:.1f} %**, the whole
network **{whole:.1f} %**. Reading with all neurons, each counted half, is the vote in one go.
Halves of a network that was trained *without* dropout read only {plain_one:.1f} %, where the
whole of it reads {plain:.1f} %: its neurons rely on each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One half of the network trained without dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hidden layer learns at once; four begin by learning nothing at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hidden layer reads no more than {one:.1f} % in the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hidden layer reads {one:.1f} % in the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hidden layer, after one epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hidden layer, at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hidden layer, best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hidden neuron gets **{one:.0f} %** right, two **{two:.0f} %**, three {three:.0f} %, four
**{four:.0f} %**, eight {eight:.0f} %. Three half-planes that overlap are a triangle, and with soft
edges a triangle is round enough for most starts, though not for all. The curve is not in any
neuron: it is in their sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One large step takes less time than a thousand small ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line cannot part a disc from its ring; four can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One neuron alone never learns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One neuron is AND, OR or NAND, by its two weights and its bias alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One neuron learned at once with cross-entropy and slept with the quadratic cost. Now thirty hidden
neurons read digits, from the large start weights of chapter 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One neuron learns three inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One neuron never learns XOR, two hidden neurons learn it at times, nine nearly always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One neuron, one input, which is always 1; the output should become 0. It begins wrong, or very
wrong. People learn fast from a bad mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the four z is raised. What do the shares of the three others do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the ten points is hidden. A polynomial of which degree predicts it best?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One run does not show that either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step an epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One would like the memory to have its share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if every z stays near 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with larger w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with more hidden neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {flat:.0f} % of the outputs&apos; weighted sums are where the sigmoid is flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the wrong valley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output after 150 epochs, quadratic, start 0.98</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output at the end, cross-entropy, start 0.82</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output at the end, cross-entropy, start 0.98</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output at the end, quadratic, start 0.82</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output at the end, quadratic, start 0.98</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs that begin flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs that begin flat, of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs that begin flat, of 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs where the sigmoid is flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs in which 30 are ahead of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs in which 33 are ahead of 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience helps what is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience looks like the safe choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points by which ten digits a step lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points lost without one neuron, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points lost without the least important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points lost without the most important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points that 10 times that costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points that 30 hidden neurons add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points that 40 times that costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points that a tenth of it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadratic cost after one epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadratic cost, large start, best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadratic cost, scaled start, best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadratic cost, η = 0.5 as well, after one epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadratic cost, η = 3, after one epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadratic cost: points that 100 lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quicker by memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise one z: who falls?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU reads no more than {relu_first:.1f} % by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU reads {relu_first:.1f} % by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU, after one epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU, at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU: last / first hidden layer at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read where they belong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read without a random half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, moved by 1 down and 1 right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, moved by 2 down and 2 right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, moved by 4 down and 4 right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularization is thought of as holding the network back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right by mean darkness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right by the nearest mean picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are right, equal start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled first weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled start weights are far ahead after one epoch, and the lead shrinks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled start, after one epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled start, best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled start: share of hidden z where σ is flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sculpt, then train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen, but the weights move once where they moved a thousand times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by hand, it says {by_hand:.4f} to an 8 in the worst case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by hand, the bit for 1 says {by_hand_off:.5f} to an 8 in the worst case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shall I go to the festival? Good weather counts 6; a friend who comes along counts 2, transit
nearby counts 2. I go when the sum is above a threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the commonest answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of z where σ is flat, large start weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of z where σ is flat, scaled start weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharper steps look like better ones; the pieces between them stay flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifted copies gain more than half of what as many new digits gain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter: there are fewer of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid, 100 neurons a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid, after one epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid, at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid, η five times as large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid: last / first hidden layer at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoids and cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoids and cross-entropy, test accuracy of the best epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small steps are thought not to arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small steps look safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small weights: L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller steps look like less learning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller weights look like less to work with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So it is from a large start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So it would be if all were dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax and log-likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax and log-likelihood: **{softmax:.2f} %**. Sigmoids and cross-entropy: {sigmoid:.2f} %. In
both the error of the output is a − y, so that neither is slow where it is wrong; what softmax adds
is that its ten answers are shares of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax and sigmoids differ by {difference:.1f} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax and the quadratic cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax is behind: {difference:.1f} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax is {difference:.1f} points ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax knows no neighbours: each z stands in the sum alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax turns four numbers z into four shares: each eᶻ is divided by the sum of all four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax with log-likelihood ends where sigmoids with cross-entropy do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax, less sigmoids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax, test accuracy of the best epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some hundred times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some points more are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something must be broken, then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something round seems to need many corners; soft edges round them off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the first hidden layer at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of z, 1,000 inputs, large start weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of z, 1,000 inputs, scaled start weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start weights, 100 hidden neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start weights, 30 hidden neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steepest epoch, cross-entropy, start 0.98</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steepest epoch, quadratic, start 0.82</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steepest epoch, quadratic, start 0.98</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still at 0.4, only steeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still nearly all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after ten epochs without improvement costs next to nothing and saves most epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strip it down: does it read with fewer neurons?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strip it down: is it worse without its hidden layers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strip it down: press Step. How often can you, in an epoch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strip it down: stop it after a few mini-batches and go on in steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strip it down: take away what is between the pixels and the answers. Is that better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strip it down: take one hidden layer after the other away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strip it down: train on one mini-batch. By how much does the cost fall?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strip it down: train one mini-batch after the other and look after each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strip it down: what happens without a penalty, and without hidden neurons?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strip it down: what if it stopped sooner?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strip it down: what line can one neuron of this kind draw?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums are larger, but a sigmoid keeps the answers between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the hidden layer away: every output looks at the pixels itself, with one weight for each. What
is the hidden layer good for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach it your hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates sound too simple to get far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten bumps are worse: 0.28. Two have 0.55 and three 0.60, too. A bump is good where the curve is
nearly flat between its borders, and eighths happen to fall where this curve&apos;s waves turn. Twenty
bumps have 0.13; with enough of them it no longer matters where the borders are.

Where borders can be moved, eight bumps do better than 0.26: a network that trains may move them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten digits a step lead by only {lead:.1f} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten digits a step lead by {lead:.1f} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten digits a step: **{ten:.1f} %** after five epochs, 5,000 rough steps. All 10,000 in one step:
**{all:.1f} %**, five exact ones. Exactness is worth little when the step is short anyhow; the next
ten digits correct what the last ten got wrong. One digit at a time is too rough for this η
({one:.1f} %), 100 at a time makes fewer steps ({hundred:.1f} %), 1,000 fewer still
({thousand:.1f} %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten digits: guessing gets about 10 %. Darkness, one number of a picture, gets **{darkness:.2f} %**;
the nearest of ten mean pictures **{picture:.2f} %**. A number means nothing without a simpler one
beside it: what a network reads is to be compared with these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten hidden neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten hidden neurons instead of thirty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten neurons give a function of five constant pieces, and the wanted one has waves. The best heights
are the medians of the wanted values on each fifth: then the mean deviation of the weighted sum is
0.36. With all heights 0 it is 1.06, with the same height everywhere at best 0.71. Larger w make the
borders sharper, not the pieces truer.

More bumps get closer, as close as one likes: that is the whole proof. What follows the curve is the
sum before the output&apos;s sigmoid; so the heights aim at σ⁻¹(f), and the output then says f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten output neurons alone read **{none:.1f} %**, with thirty hidden ones before them it is
**{thirty:.1f} %**. An output without a hidden layer is a template: it adds up ink that speaks for
its digit and subtracts ink that speaks against it. That is a good part of reading. Hidden neurons
can ask for things together, and that is worth {gap:.1f} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten outputs to four bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten points that lie nearly on a line. A polynomial of degree 9 goes through all of them, a straight
line through none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten points, degree nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten times as many training digits, as many steps. What becomes of the share of digits that is misread?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten times that η costs only {harm:.1f} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten times that η costs {harm:.1f} points, forty times {wreck:.1f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten times the data looks like ten times as good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten times the digits leave about half of the errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accuracy after the first epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accuracy at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accuracy at the end, gained by L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accuracy at the end, η = 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accuracy at the end, η = 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accuracy in that epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accuracy with 30 hidden neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accuracy with L2 at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accuracy with L2, last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accuracy without a hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accuracy without, last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test cost with L2, last / lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test cost without, last / lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test cost, last / lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That a network can represent something does not mean that training finds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That depends on the first weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is about two layers&apos; worth; between first and last are three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is how a walker overshoots; a sigmoid has no slope that leads back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no more than {gain:.1f} points beyond what it reads without memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the variance. The spread is its root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the weighted sum. The answer is only whether the sum is above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what a single layer between two others makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what μ gained, and μ is gone; but η has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {gain:.1f} points more than without memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That takes four layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would need to know where the ink is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers have to share what they give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best epoch reads {best:.2f} % of the test digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best epoch reads {best:.2f} %: this is one of the runs that lose some digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best validation accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bit&apos;s name is taken for a digit; 9 is 8 + 1 and has it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book asks for this number as an exercise and does not give it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book cites a gain from 98.4 % to 98.7 % on all of MNIST, by dropout together with a kind of L2.
It is not a matter of course: with 100 sigmoid neurons in the place of these ReLUs, and twice the
digits, dropout has no clear effect here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book says that momentum builds up speed in the direction of the slope. That holds; but at equal
η/(1 − μ) no difference can be measured on these digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book tells of cross-entropy first and of the start weights later, and compares the costs from
the large start only. With its better start the difference of the costs nearly vanishes, as long as
each has its own η.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book&apos;s 95.42 % is the best of three runs, and so is its first epoch, 91.29 %: from other first
weights it is 72 to 91 %, half of the time below 87 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book&apos;s 96.59 % is one side of a coin. Of five runs like it three came to 96.5 %, and two
stayed below 80 %; a footnote of the book says that such runs happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book&apos;s 98.04 % is of one run, and its best epoch. Other seeds end a little below 98 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book&apos;s gap of less than one point, with 96.49 % as the best, is one run at its best epoch; its
own last epoch has 95.61 %, and of other seeds some end above one point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book&apos;s pictures of cross-entropy have η = 0.005. With the slope a − y that it derives, such
steps are too small to come near its curves in 300 epochs (the last two numbers). Here η is 0.15
for both costs, which is also the fairer comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book&apos;s program draws its first weights differently, hidden ones with spread 1/√n of the outputs,
and softmax begins with zeros. The number is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book&apos;s recipe: try 0.01, 0.1, 1 and so on; find the first with which the cost swings; take about
half of it, or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book: 25 a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bottleneck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bumps are all as wide as each other, and each has its best height. There can be one of them, or
a hundred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost falls in every epoch, as it should. After five epochs it still reads hardly a digit in three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost on digits held out has risen by a third from its lowest. Are fewer of them right now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost on digits held out turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost stopped falling early, on the training images as on others. Two digits in three stay
unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost was lowest after epoch {turn:.0f}, with {then:.1f} % right; at the end it is
**{ratio:.2f} times** as high, and {last:.1f} % are right, a change of **{change:.1f} points**. The
cost counts how sure a wrong answer is, the accuracy only that it is wrong. A network that learns by
heart gets surer of everything, so that few sure mistakes cost much and count one each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve is perfectly smooth, the computer works hard, and it learns next to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve looks flat, so that nothing seems left to be gained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dead stay dead, the others learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deep sleeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The degree that finds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detective, in pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error on the four rows is below 0.0001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factor can be largest there, but only for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factor wσ′(wa + b) is 1 or more only while the activation a lies in a window. Outside it the
slope shrinks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first digit network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first epoch is pictured as a first lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first hidden layer hardly learns: its speed is {speed:.4f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first layer has 26 times as many weights, but each of them has next to no slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first layer has 26 times as many weights; that is not speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of four hidden layers begins about a hundred times as slow as the last. Then a thousand
digits train them, in one step an epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first steps were so large that {dead:.0f} % of the hidden neurons have z ≤ 0 for every digit: their
gradient is 0, whatever comes. With a smaller η they live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The five heights can be any numbers. Can the mean deviation become 0.1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four equations, with proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four hidden layers that learn nothing in three epochs. One change of one setting is enough to
repair them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four hidden neurons have exactly the same weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal of 0.40 can be reached, so why not this one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient of all 10,000 digits is exact, that of ten is rough. Both are averages of the same
examples. After five epochs, which has brought more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hidden neurons&apos; weights differ by up to {spread:.2g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The large start leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The large start overtakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The larger c is, the more a sigmoid neuron answers as a perceptron does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last hidden layer&apos;s weights: how many times as long is their slope as that of the first&apos;s?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last layer would have to be done first; but nobody is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least important neuron costs {least:.1f} points, the one in the middle **{median:.1f}**, the most
important **{most:.1f}**. Knowledge is spread over the thirty, unevenly; hardly any neuron is alone
with what it knows. But it is not spread so well that half of them could go: without a random half
the network reads {half:.1f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least whole c for NAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line of every neuron still goes through the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest training cost is {small:.3f} with η = 0.025, **{middle:.3f}** with 0.25 and {large:.3f}
with 2.5. Steps that are too small crawl: they go the right way and are not there yet. Steps that
are too large jump over the valley&apos;s floor, from one side to the other instead of down. After one
epoch the costs were {small_first:.2f}, {middle_first:.2f} and
{large_first:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marble flew past its goal; but there η was large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marble gets a memory: a share μ of each movement is added to the next. The valley is x² + 10y²,
the start (4, 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle learning rate brings the training cost lowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle looks like a fair compromise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most important of 30 hidden neurons is taken out. What does the network lose?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most important one costs {most:.1f} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The narrow window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest mean picture gets {picture:.1f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest mean picture gets {picture:.1f} %: the pictures are more alike than usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest mean picture gets {picture:.1f} %: the pictures differ more than usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network goes on to learn what is special about these few examples: **{training:.0f} %** of them
are right in the end. On examples that it has not seen the cost was lowest at epoch {turn:.0f}; at
the end it is **{ratio:.2f} times** that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has seen digits in the middle of their pictures. The same digits come again, every pixel
moved down and to the right. To an eye nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is as large as before and makes as many steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is the same, and it might seem to overfit by nature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network reads {last:.1f} %: as much as guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network reads {last:.1f} %: it was not wrecked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network that learns a thousand digits by heart can be cured in several ways: L2, dropout, fewer
neurons, or new digits for every epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neuron answers 1 to a row that it was never taught, and exactly ½ where all inputs are 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neuron in the middle costs {median:.1f} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neuron in the middle costs {median:.1f} points: the others hardly need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neuron in the middle costs {median:.1f} points: too much hangs on each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neuron of the bit that counts 8 listens to the digits that have this bit: 8 and 9, in binary 1000
and 1001. By hand: weight 10 from these two, −10 from all others, no bias. In the worst case that
the ten outputs allow, it then says {by_hand:.4f} where it should say 1, and
{by_hand_off:.5f} where it should say 0. The other bits go the same way.

Training finds such weights as well: it says **{eight:.3f}** to an 8, {nine:.3f} to a 9 and
**{seven:.3f}** to a 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neuron that will not learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The odd one out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one at 0.82</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one at 0.98</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one beside it falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others die with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output becomes softmax with the log-likelihood cost, instead of sigmoids with cross-entropy. What does that change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output has no bias, and h = 10. What does it show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parrot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The penalty wipes every weight out at each step, however many there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The penalty&apos;s strength wiped the weights out at each step, ηλ/n being 1, and η was twenty times too
large besides. Both had to go: the one alone leaves a network that hardly learns. After your repair
{last:.1f} % are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quadratic cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runaway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same 30 hidden neurons once, twice, three and four times in a row. More layers can say more.
What do they learn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same network once more, with steps 3,000 times smaller. Nothing else changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same network with L2. How many of its thousand training digits are right in the end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same thousand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same thousand or a new thousand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same thousand with L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same thousand with dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same thousand, ten hidden neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, only slower to compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same: digits are digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same: the same digits are seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saturated start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scaled start was far ahead with 30 hidden neurons. The hidden layer has the same 784 inputs
however many neurons it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares are positive and their sum is 1: what one gains, all others lose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sigmoids leave guessing behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope is as steep as ever, and every step goes down it: the cost fell in {falling:.0f} % of the
epochs. But a step at η = 0.001 is 3,000 times shorter than one at η = 3. In the end {last:.1f} %
were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope is the same, but the marble no longer stops where the slope is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slopes are the same, and so is η.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start is just as flat, and steps ten times as long spoil what still learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start is just as flat, and what still learns does so ten times more slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start is smaller, the first steps are as long as before: they die all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steepest fall from the worse start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step stands where wx + b is 0, at x = −b/w. Twice the w with the same b halves that: 0.2. To
make it sharper in its place, b must be doubled too.

From a tenth to nine tenths of its height the curve takes 4.39/w: 0.55 at w = 8, 0.044 at w = 100
and 0.0044 at w = 999. From here on a neuron is described by the place of its step alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps are shorter, but nothing of them is forgotten: the weights fly on, only more slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The straight one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stripped network with η = 10 and λ = 20 reads a little better than chance. What next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum below the line grows, and it divides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum bit of two bits is XOR, which takes 4 NANDs. The first of them is already *not both*, so
that one more NAND turns it into the carry: 5 in all. A full adder is two XORs, and one NAND of
their two *not both* is the carry: 9.

Perceptrons with other weights need fewer. A full adder does with six: three that copy the bits and
one that says 1 for two or more of them, then the sum (weights 1, 1, 1 and −2, bias −0.5) and a copy
of the carry. So a network of neurons can do whatever a computer does; what is new is that it may
*learn* its weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thousand digits again, but now every step also makes all weights a little smaller: L2
regularization. Large weights have to be worth their price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training cost is still {cost:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training points are learned by heart while the cost elsewhere turns and rises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validation cost ends at {ratio:.2f} times its lowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validation cost hardly rose: {ratio:.2f} times its lowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validation cost is {cost:.2f}; guessing costs ln 10 = 2.30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validation cost is {turned:.2f} times its lowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validation cost turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The valley, and false minima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weather alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weighted sum for (1, 1) is −2 − 2 + 3 = −1. Only its sign counts: it is not above 0, so the
answer is **0**. With one input on, the sum is 1; with none, it is 3: the answer is 1. That is NAND.

The weights say in which direction a straight line parts the inputs, the bias says where it lies.
AND is 1, 1 with bias −1.5, OR is 1, 1 with bias −0.5. For XOR there is no such line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are 6, 2 and 2, the threshold is 5. Who decides?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are how much each reason counts; the bias is how easily one is persuaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are the same, the activation is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights stay now, but every step still goes twenty times too far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights that read them are the ones that move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights&apos; slope grows from layer to layer as the biases&apos; does, and how fast, the start decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is widest at w = 6.9, where it is 0.45 wide, and b only decides where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word error is taken for the cost, which is one number for the whole network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wreck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wreck reads {wreck:.0f} %: ηλ/n is so large that the penalty wipes the weights out. Stripped,
and with λ = 20, it reads **{ten:.0f} %** at best within four epochs: a signal, at last. η = 100
loses it again ({hundred:.0f} %), η = 1 gives {one:.0f} %, and η = 0.1 **{tenth:.0f} %**. First any
signal, then one knob at a time, by factors of ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wreck, best epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their sum is 4: nearly 5, and that is not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then chance has a hand in longer runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then hardly any choice would be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then hidden neurons would be decoration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are 30 neurons in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are four of them, and each is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are four times as many layers to be taught.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more weights that are too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in a copy that is not in the digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There it begins: the window is a single point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These layers get {linear:.0f} % right: more than a straight line can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They all go near the same points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not know that it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not share equally.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go down the same valley.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have the same learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They learn the noise by heart just as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They lose a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirty are not yet all that these digits can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirty digits teach it a hand; trained on them alone it reads strangers&apos; a little worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirty hidden neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirty hidden neurons add only {gap:.1f} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirty hidden neurons add {gap:.1f} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirty hidden neurons read together. Take one of them out, each in turn, and count what the network
reads without it. Which one knows what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run&apos;s best is **{best:.2f} %**; before the first step {flat:.0f} % of the outputs&apos; sums are where
the sigmoid is flat. Another seed may well end on the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those share that their last bit is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three hidden layers of 30 neurons, four times from the same random numbers. Only what a neuron does
with its weighted sum differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three hidden layers, at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three hidden layers, best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three hidden layers, one epoch. Which neurons still read no better than guessing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three hidden layers: last / first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three hidden layers: last / first at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three learning rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three linear layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three times the neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To 0 0 0 it answers {zero:.4f}: something besides the inputs pushes it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To 0 0 0 it answers {zero:.4f}: something besides the inputs pushes it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To 0 0 0, which it never saw, it answers {zero:.4f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To 1 0 0 it answers only {new:.5f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To 1 0 0, which it never saw either, it answers {new:.5f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained with copies shifted by a pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained, it says {seven:.3f} to a 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained, the bit for 8 says only {eight:.3f} to an 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained, the bit for 8 says {eight:.3f} to an 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training accuracy at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training accuracy less test accuracy at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training accuracy less test accuracy at the end, L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training accuracy less test accuracy without L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training accuracy with L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training accuracy with dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training accuracy without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training cost after one epoch, η = 0.025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training cost after one epoch, η = 0.25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training cost after one epoch, η = 2.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training cost at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training cost with L2, with the penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training goes on. What becomes of the factor of 100 between last and first hidden layer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training makes things better, as a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training moves the weights for everybody. Trained on your thirty digits alone the network reads more
of yours and about two points fewer of other people&apos;s: it forgets some of what these had taught.
Trained on both together it gains on yours and loses nothing on theirs. So keep the old examples
among the new ones.

Whether it has learned your hand, only digits of yours can say that did not train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty halves of a network trained with dropout vote on each digit. Compared with the whole network they are ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty hidden neurons for a disc in a ring, and half of the points are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty neurons have learned forty noisy points by heart: the cost on new points ended {turned:.2f} times
as high as it had been. A penalty on large weights keeps the plane smooth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice the digits for the 33</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice the time and careful steps look like much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice the w is pictured as twice as far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two bumps more are not many, but all borders move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two designs, one run each, and one of them is ahead. Chance had a hand in both. So each is trained
from several seeds, the same for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hidden layers of 30 neurons, before the first step. Each neuron has a slope of its own; here
each is looked at alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hidden layers of twenty neurons, and two spirals that they cannot part, however long they try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hidden layers, at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hidden layers, best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hidden layers, best, less one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hidden layers: last / first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hidden layers: last / first at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hidden layers: last / first, median of all epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hidden layers: the first in epoch 40</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hidden neurons instead of thirty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hidden neurons learn it in only {two:.0f} % of the starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hidden neurons learn it in {two:.0f} % of the starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hidden neurons learn it in {two:.0f} % of the starts: here nothing gets stuck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hidden neurons, a step up by h and a step down by h, make a bump. Five bumps lie side by side;
their heights are yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hidden neurons, trained from many random starts: how often do they learn XOR?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two inputs that are on look like a yes; but both of them count against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two inputs, x and y. A pair of steps in each of them, all with output weights h and −h, and a
sigmoid as output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two layers of ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two linear layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two linear layers get {linear:.0f} % right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two linear layers of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two linear layers, 300 epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lines make a strip, open at both ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two networks get the same random numbers as first weights; in one of them they are divided by the
root of the number of inputs. Everything else is equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pixels down and two to the right, and a third of what was read is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two seeds of one and the same design differ by more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two settings on how it learns are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two spirals wind round each other. Hidden neurons that pass on their weighted sum as it is shall
part them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation accuracy at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation accuracy at the end, gained by L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation accuracy gained by dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation accuracy in that epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation accuracy with L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation accuracy with dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation accuracy without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation cost at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation cost with L2, last / lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation cost without, last / lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation cost, last / lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation cost, last / lowest, so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote of twenty halves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote of twenty halves ahead of the whole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted is 0, the cost is quadratic. Which learns faster at first: a neuron that says 0.82, or one that says 0.98?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We would not notice; the network has nothing but pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weather alone is not enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights from N(0, 1) saturate most hidden neurons before the first step; scaled ones do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights from pixels to outputs are learned as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of the first layer next to 0, L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of the first layer next to 0, L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of the first layer next to 0, no penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the network with η = 100?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be drawn is not learnt faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does L2 do to weights that are of little use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it answer to 0 0 0 after 10,000 epochs? None of the four rows was like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the cost on examples held out do as training goes on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps a little might need more power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What share of digits that it has never seen does it read after the first epoch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scaled start brings the quadratic cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What two numbers do not hold no later layer finds again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it reads, the network is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where both bumps are up, the sum is 2h; where one is, h; elsewhere 0. Without a bias the output is
σ(2h), σ(h) and σ(0): at h = 10 a cross as high as the tower, on a floor of ½. The bias −3h/2 puts a
bar between one bump and two: the tower is 0.993, the arms of the cross 0.007, the floor 0.000. From
h = 6 on tower and arms are within 0.05 of 1 and 0.

With m inputs the bar is (m − ½)h. Towers side by side follow any surface, as bumps follow any
curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where chapter 6 begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they belong **{none:.1f} %** of the digits are read. Moved by one pixel each way it is
{one:.1f} %, by two **{two:.1f} %**, by four {four:.1f} %. Every weight belongs to one pixel: to this
network a 3 that is moved is another picture. That is why the road from the pad crops, scales and
centres a drawing before the network sees it; the page *Road* shows each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they belong {none:.1f} % are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where |z| is large the sigmoid is flat, and a flat neuron does not learn. What do the first weights
make of z, before any training?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which digits does the neuron listen to that writes the bit for 8?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the three brings the training cost lowest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the cost on digits held out rises, the accuracy on them does not fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is behind is thought to catch up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who learns faster might seem to go on learning faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stops early might miss what would still come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever asks like this might mean the contrary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole network trained without dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why are the first weights drawn by chance? Here four hidden neurons learn XOR, and all their weights
begin at 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why neurons begin saturated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 1 hidden neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 1 hidden neuron {one:.0f} % are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 1 hidden neuron {one:.0f} % are right: more than one line should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 1,000 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 1,000 digits the book&apos;s network ends 17.7 points better on those than on test digits. The same
network now learns from all 50,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 10 hidden neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 100 hidden neurons the scaled start is ahead too, but not as far as with 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 100 sigmoids a layer it reads {wide:.1f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 30 hidden neurons the scaled start leads after one epoch. And with 100?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 4 hidden neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 4 hidden neurons only {four:.0f} % of the points are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 4 hidden neurons {four:.0f} % of the points are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 50,000 digits the gap between training and test accuracy is a few points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 500 digits there too, as often as the 5,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With L2 in the place of L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With L2 still **{training:.1f} %** of the training digits are right: it does not keep the network
from learning them, it makes it learn them with small weights. A function with small weights bends
less to please one example, and **{with_l2:.1f} %** of the digits held out are right instead of
{plain:.1f} %. Their cost ends {ratio:.2f} times its lowest; without the penalty it ends
{plain_ratio:.2f} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With L2 the digits held out are read better, and their cost does not turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With L2, λ = 0.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With ReLU everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With ReLU it reads no more than {relu:.1f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With ReLU it reads {relu:.1f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With ReLU the same layers get no more than {bent:.0f} % right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With ReLU the same layers get {bent:.0f} % right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a huge η the network is wrecked by its first steps: nearly all digits get one answer or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a patience of 60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a patience of ten instead of a hundred epochs, the best validation accuracy is ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an η 3,000 times smaller the cost falls in every epoch, and nothing can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an η of 0.0001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an η of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an η that is already good, 0.25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With cross-entropy they do not gain: {gain:.1f} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With cross-entropy they read {gain:.1f} points more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With dropout **{dropped:.1f} %** of the digits held out are right, without it {plain:.1f} %: no
neuron can rely on another one that may be missing, and what only works in company is not learned.
Of the training digits {dropped_training:.0f} % are right with it and {plain_training:.0f} % without: it
is not by failing to learn them that it helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With dropout 0.5, which meets each neuron at other times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With dropout for both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With eight bumps of equal width the mean deviation is 0.26 at best. With ten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With few digits that come again dropout reads strange digits better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With four hidden layers the last is no more than {four:.1f} times as fast as the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With four hidden layers the last is {four:.0f} times as fast as the first in the median of all epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With four hidden layers the last is {four:.0f} times as fast as the first: more than usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With four hidden layers the last learns no more than {four:.1f} times as fast as the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With four hidden layers the last learns {four:.0f} times as fast as the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With four hidden layers the last learns {four:.0f} times as fast as the first: more than usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With large first weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With linear neurons everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With new digits in every epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With no variety among the pens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one hidden layer all learn at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With p = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With p = 0.95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With scaled start weights for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With scaled start weights for the digits&apos; network too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With scaled start weights the two costs end nearly equal: the start matters more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With sigmoid neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With sigmoids and the quadratic cost for the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With sigmoids everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With tanh **{tanh:.1f} %** are read after three epochs, with ReLU **{relu:.1f} %**; as it was it is
{sigmoid:.1f} %, with 100 neurons a layer {wide:.1f} %, with an η five times as large {eta:.1f} %.
What a layer leaves of the error is a factor of w and σ′: it has to be near 1. tanh is four times as
steep at 0 as a sigmoid, and ReLU&apos;s slope is 1 where it is not 0.

At the start the last hidden layer is {sigmoid_ratio:.0f} times as fast as the first with sigmoids,
{tanh_ratio:.1f} times with tanh and {relu_ratio:.1f} times with ReLU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With tanh for the sigmoids too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With tanh it reads no more than {tanh:.1f} % after three epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With tanh it reads {tanh:.1f} % after three epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With ten times the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the large start for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the large start for both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the quadratic cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the quadratic cost 100 hidden neurons do not fall far behind: {loss:.1f} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the quadratic cost 100 hidden neurons read {loss:.1f} points fewer than 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the quadratic cost and large first weights: what do 100 hidden neurons bring instead of 30?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the quadratic cost the slope has σ′(z) as a factor, and where the output is near 1, σ′ is near
0: from the worse start the output is still **{far_150:.3f}** after 150 epochs, and learns most in epoch
{far_steep:.0f}, the other start in epoch {near_steep:.0f}. They end at {far:.4f} and {near:.4f}.

In the slope of cross-entropy σ′ cancels, and what is left is a − y: the more wrong, the larger the
step. The same two starts end at {near_cross:.4f} and {far_cross:.4f}, and the worse one learns
most in epoch {far_cross_steep:.0f} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the quadratic cost the worse start learns later; with cross-entropy it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the same digits there too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the same η for both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the scaled start for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the scaled start for both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With three hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With threshold 5 the weather alone is enough, 6 is above 5, and the other two together are not:
2 + 2 = 4. So the answer is the weather&apos;s. With threshold 3 those two are enough as well: the
answer is 1 for good weather, *or* for a friend and transit together.

The threshold with its sign turned round is the bias. Moving it makes the same neuron easier or
harder to persuade; the weights stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With two hidden layers the last is **{two:.1f}** times as fast as the first, with three
**{three:.0f}** times, with four **{four:.0f}** times, with five {five:.0f} times. The error comes
backwards, and each layer multiplies it by weights and by σ′, which is ¼ at most: about a fifth is
left. The first of four layers begins at {first:.4f}, the last at {last:.3f}.

The data hardly matter here, nor does what the network is to learn: it is what the layers are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With two layers of 20 linear neurons **{linear:.0f} %** of the points are right, with three layers
{deeper:.0f} %, with 100 neurons a layer {wider:.0f} %; without any hidden layer it is {none:.0f} %.
A weighted sum of weighted sums is a weighted sum: layers that do nothing else are one layer, and
its border is a straight line.

With ReLU in the same places it is **{bent:.0f} %**. It is the bend that makes a layer count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With w = 1,000 the mean error has changed by {change:.4f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With w = 1,000 the mean error has changed by {change:.4f}: steps as sharp as these did move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With w = 1,000 the mean error has risen by {change:.4f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With w = 1,000 the mean error was {sharp_before:.4f} and is **{sharp:.4f}**; the largest change of a
hidden weight is {moved:.2g}. Next to no point lies on a step, everywhere else σ′ is 0, and so is
the slope. With w = 20 the same bumps begin worse, {soft_before:.4f}, and end at **{soft:.4f}**:
there the steps can move.

Ten hidden neurons that begin by chance end at {random:.3f}. That a network *can* say a function
does not mean that training finds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With w = 20 it has changed by no more than {gain:.3f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With w = 20 it has changed by {gain:.3f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With η = 0.1 from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With η = 0.1 in the place of 0.025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With η = 0.25 the network reads only {good:.1f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With η = 0.25 the network reads {good:.1f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With η = 0.5 in the place of 2.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With η = 0.5 to the end it is **{constant:.1f} %**, with the halvings **{halved:.1f} %**; η has come
down to {rate:.3f}. Every mini-batch pulls in a slightly other direction, so that with a large η
the weights keep trembling about the floor of the valley. Smaller steps tremble less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With η = 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With η = 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With η = 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With η = 5 in the place of 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With λ = 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With λ = 0.1, as for a thousand digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With λ = 1,000 the stripped network of the book says 10, 10, 10: ηλ/n is 10 there, so that the
weights grow ninefold a step, without end. nnviz says that they blow up. A tie of ten outputs is
taken for the first of them, and ten of the hundred digits are zeros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With λ = 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With μ = 0 for the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With μ = 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With μ = 0.9 at η = 0.01 **{memory:.1f} %** are read after one epoch, without memory at η = 0.1
**{plain:.1f} %**; with μ = 0.5 at η = 0.05 {half:.1f} %. At η = 0.01 and no memory it is {slow:.1f}
%. What gained was η/(1 − μ), which is the same for the first three.

The slope of ten digits is rough, and the memory averages it. In a long narrow valley with a smooth
slope memory does more than that: there the marble is the one to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With μ = 0.9 only {most:.1f} % are read after one epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With μ = 0.9 the marble takes 110 steps to stay within 0.01 of the bottom: it swings through the
valley and back. At η = 0.01 the same memory helps, 103 steps instead of 297, and μ = 0.8 helps
more, 51. The best of all is little memory with a larger step, η = 0.1155 and μ = 0.27: 13 steps.

Memory also allows larger steps: the marble is stable while 20η &lt; 2(1 + μ), that is η &lt; 0.1 without
it and η &lt; 0.19 at μ = 0.9. Below 0 the limit shrinks, and at μ = 1 nothing brakes: it never rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With μ = 0.9, {most:.1f} % are read after one epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With μ = 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a hidden layer **{one:.0f} %** of the runs get there: no straight line parts the rows. With
two hidden neurons **{two:.0f} %** do, though there are weights that solve it. The other runs are on a
plateau at the end: the slope is next to 0 there, and nothing tells them which way to go. With nine
hidden neurons it is **{nine:.0f} %**, after some {epochs:.0f} epochs: spare neurons are ways round a
plateau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a hidden layer most digits are read, but clearly fewer than with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without biases max(0, z) is straight along every ray from the middle, and disc and ring lie on the same rays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without half of its neurons a network might seem to know nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without hidden neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without memory {none:.1f} % are read after one epoch, with μ = 0.5 {half:.1f} %, with μ = 0.9
**{most:.1f} %**. Steps that go the same way add up: at μ = 0.9 to ten times one step. At μ = 0.99
it is {near_one:.1f} %, and at μ = 1, where nothing is ever forgotten, {one:.1f} %: it flies past
everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one hidden neuron of thirty little is lost, but not equally little for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the halving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the penalty the best test accuracy is {plain:.1f} %, with it **{best:.1f} %**, and the gap
goes from {plain_gap:.1f} points to **{gap:.1f}**. The penalty is divided by the number of digits,
so that λ = 5 here is what 0.1 is for a thousand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wreck and rescue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrecked: one or two answers for all digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XOR is 1 where two inputs differ. One line cannot part its rows, two lines can. So two hidden
neurons can *have* it. Do they also *find* it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XOR takes two, so two of them might seem to part company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XOR, from several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XOR, of any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XOR: one neuron cannot, two may not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xavier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, with enough patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: 0.6 points can be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: it is NAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ablation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ablation study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acceleration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annealing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approximation error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>averaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a₂ to a half, by one z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backpropagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bagging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 0.00092</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 0.00095</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 0.003</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 0.017</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 0.070</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 0.285</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 0.320</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 0.339</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 0.355</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 0.725</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 1.203</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 62 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 76.37 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 82.27 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 82.3 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 86.4 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 87.1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 88.85 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 89.9 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 9.82 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 91.29 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 92.7 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 93.0 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 93.24 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 94.89 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 95.3 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 95.42 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 95.49 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 96.5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 96.59 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 96.82 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 96.9 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 97.80 % (test)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 97.92 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book 98.04 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by μ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chain rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearly better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearly higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearly lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearly worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convolutional networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>darkness alone 18.3 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>darkness alone 22.25 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domain shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dying ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effective learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exploding gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>friction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generalization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guessing 10 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyperbolic tangent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyperparameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning slowdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear separability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log-likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logic gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logistic regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memorizing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest mean picture 67.2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nonlinearity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overfitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own handwriting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perceptron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polynomial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pruning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quadratic cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rectified linear unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regularization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>robustness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>significance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smoothness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sparsity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symmetry breaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh at the end, less linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh at the end, less sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh reads no more than {tanh_first:.1f} % by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh reads {tanh_first:.1f} % by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh without biases is odd: what the network says of a point is the opposite of what it says of the
point across the middle. A disc cannot be drawn like that. A bias moves the lines off the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh, ReLU, linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh, after one epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh, at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh: last / first hidden layer at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation invariance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>universal approximation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>universal computation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unstable gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vanishing gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w is one half of the factor; it also decides where σ′ is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w is the steepness, but the place is −b/w and has w in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight initialization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width ≤ 0.01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y grows without end, x still falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z is a sum of many terms of chance. Their *variances* add, so that its spread grows with the square
root of their number: half of 1,000 inputs and the bias make √501 = 22.4 (here **{z_large:.1f}**).
Weights divided by the root of the number of inputs bring it down to √1.5 = 1.22 (here
**{z_scaled:.2f}**).

The digits&apos; network begins the same way: **{flat_large:.0f} %** of the hidden neurons&apos; z are where
σ′ is below 0.05 with large start weights, **{flat_scaled:.1f} %** with scaled ones. Nothing has
been trained yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{commonest:.0f} % of the digits get the same answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dead:.0f} % of the hidden neurons are 0 for every digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{flat:.0f} % of the hidden layer&apos;s weighted inputs are where the sigmoid is flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{flat:.0f} % of the outputs&apos; weighted sums are where the sigmoid is flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{small:.0f} % of the first layer&apos;s weights are next to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± 0.002</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± 0.01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± 20 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¼ of 100 is 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η 3,000 times smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η = 0.001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η = 0.01 instead of 0.25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η = 0.025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η = 0.025, 0.25 and 2.5, each ten times the one before; all else is equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η = 0.05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η = 0.25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η = 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η = 0.5 for 30 epochs reaches nearly 98 %. What do 60 epochs with η = 0.1 add?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η = 0.5 gets to **{fast:.2f} %** of the validation digits in 30 epochs, η = 0.1 to
**{slow:.2f} %** in 60: {gain:.2f} points more for twice the epochs. Of the test digits, by which nothing
was chosen, they read {fast_test:.2f} % and {slow_test:.2f} %. So near the top a tenth of a point is
ten digits, and the seed alone moves it by as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η = 1 has killed most neurons. After three epochs η is lowered to 0.1. What follows?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η = 1 or 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η = 10 instead of 0.25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η = 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η = 2.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η far too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η is 0.01. How many points more are read after one epoch with μ = 0.9 than with 0?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η is 3,000 times smaller. What share is read in the end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η is halved several times late in the run. What does the validation accuracy do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η is thought of as one speed for all directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η ten times as large, without memory: gained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η was the cause, and the cause is gone; the dead have no slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>μ 0.9: wait until it rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>μ = 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>μ = 0.9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>μ = 0.9 at η = 0.01, less μ = 0 at η = 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>μ = 0.9 gained twenty points at η = 0.01. Steps that go the same way add up to 1/(1 − μ) of them,
here ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ′(z) is ¼ at most, at z = 0. With w = 100 and biases that hold every z at 0 each factor is 25: the
slopes are 3,906, 156, 6.25 and 0.25 from first to last. With w = 4 all are 0.25, with w = 1 they
vanish toward the first neuron: 0.004, 0.016, 0.062 and 0.25.

Without such biases a large w makes z large as well, and there σ′ is 0: at w = 100 and b = 0 no
slope is left. Of random chains at most three in a thousand have a product above 1. What is usual is
that slopes vanish; what is certain is that a product of many factors is seldom near 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‖∂C/∂b‖, last / first hidden layer, scaled start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‖∂C/∂b‖, second / first hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‖∂C/∂w‖, last / first hidden layer, large start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‖∂C/∂w‖, last / first hidden layer, scaled start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≤ 0.15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≤ 0.257</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≤ 0.30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≤ 0.40</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≤ 20 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≤ 35 steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonDialog</name>
    <message>
        <source>Answers; the ring of the right one is filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the question, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation after the run, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the lesson a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by; reproduced from … to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the right answer: the ring of a line with words in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed: what will happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page that opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from where to where the measure may be: one end is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that stay free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonLayer</name>
    <message>
        <source>Drag across the plot:
what do you expect?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>1 Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {at} of {of}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitBars</name>
    <message>
        <source>What may end the training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinePlot</name>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogBars</name>
    <message>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marble</name>
    <message>
        <source>Here every η from {limit} on is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Train to let it roll, or Step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {n}: the cost is {cost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marble has crossed the canyon at every step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marble has flown off after {n} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marble lies at ({x}, {y}), where the cost is {cost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marble rests at the lowest place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marble rests, in a valley that is not the lowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes of side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step μv − η∇C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step −η∇C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps until C &lt; 0.01</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarbleDesk</name>
    <message>
        <source>Bowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canyon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the marble or its start, or click on the map. With the keyboard the arrows move it, with Shift in larger steps. Train lets it roll, Step takes one step, Reset puts it back; η and μ may change meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two valleys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag the marble, or the start, to another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>largest of {0} × {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max {0}×{1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixGrid</name>
    <message>
        <source>entry {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {0}, column {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Default layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open lesson…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as lesson…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save design…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights by hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MistakesView</name>
    <message>
        <source>Answers over wanted values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix: rows label, columns answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every one of these examples is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label {0} is answered with {1}. Escape shows all mistakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mistakes appear here when the answers have been counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mistakes appear here when the data is ready.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MnistDownload</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading {label} … {share:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST is here: lessons can run as in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download is cancelled: all is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MnistFolder</name>
    <message>
        <source>MNIST is here: lessons can run as in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} does not hold MNIST’s four files: choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreSettings</name>
    <message>
        <source>at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by shifted copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in every epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Near</name>
    <message>
        <source>After training: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not near enough yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The challenge is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean distance between the two curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the challenge: {goal}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkCost</name>
    <message>
        <source>The network’s own cost is being reckoned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no map: the networks of this run lie on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train two epochs: then the network’s own cost is drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkDiagram</name>
    <message>
        <source>1 hidden neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines are weights: orange speaks for, blue against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines on the left: the weighted sum that reaches each neuron. Lines between layers: what each connection adds. Orange speaks for, blue against; the stronger the colour, the larger the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines: what each connection adds, its weight times the activation it comes from. Orange speaks for, blue against; strong colours are large numbers. The numbers on lines are weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it answers {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it reads a {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} goes through {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} hidden neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, neuron {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: it answers {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: lines are weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the answer is {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the answer is {1} with {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… {n} more: {sum}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkDiagramView</name>
    <message>
        <source>Draw all that find room, not only the strongest. They may cover each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One neuron by itself…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak connections too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w from epoch {0:.1f} to {1:.1f}:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkGraph</name>
    <message>
        <source>Network diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… {n:,} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPart</name>
    <message>
        <source>This network’s cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along the way of its training, from start to end, and at right angles to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs {epochs}: cost {first} at the start, {last} at the end, of {n} examples; on the map {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeuronPage</name>
    <message>
        <source>Back to the whole network (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its inputs, the largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its past appears here
after the first epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer of the neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One neuron through the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a, b, ‖w‖</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation for this example, bias, length of w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‖w‖</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeuronPairs</name>
    <message>
        <source>The hidden neurons in pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input x</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeuronPlanesView</name>
    <message>
        <source>Layer whose neurons are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {0}, {1} flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: a = {1} at {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeuronSharesPlot</name>
    <message>
        <source>The bias adds {0} everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each hidden neuron adds, w·a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron {0} adds {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Neurons</name>
    <message>
        <source>, in rows of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from input {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from neuron {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest change {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowers the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output for class {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pushes towards nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pushes towards {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raises the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {0}, column {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strongest weight {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {1} of {2} neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only neuron of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight from the only input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight from the only neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights from the {0} inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights from the {0} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights from {n} neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, bias {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: acts most on neuron {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: neuron {1} pushes most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: no weight has changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} neurons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoPicturePanel</name>
    <message>
        <source>Inputs: {0}, outputs: {1}. Only data with one or two inputs has a picture here; the pages under the figures show single examples.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Type a number, like 0.5 or 1e-4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number, or nothing to switch this off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a whole number, or nothing to switch this off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberGrid</name>
    <message>
        <source>Neuron {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberInPlace</name>
    <message>
        <source>Weight or bias</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberOnScale</name>
    <message>
        <source>Your number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sharp the step is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the circuit answers to every row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersField</name>
    <message>
        <source>Type a number, or one for each hidden layer, like 0.5 0.2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} is ready: press Train. New to networks? A lesson shows you round.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OneBar</name>
    <message>
        <source>The four shares of 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OneNeuron</name>
    <message>
        <source>All neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all neurons (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neuron before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights from neurons of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights from pixels (row, column)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its inputs add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What neurons of {0} add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What pixels add (row, column)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {0}, column {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, neuron {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; its largest weight: {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; most is added by {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenCase</name>
    <message>
        <source>Hint: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenLesson</name>
    <message>
        <source>Predict first: choose an answer, or run without a prediction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your prediction stands. Press Train, and see who is right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>1 column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy (*.npz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the data as they were prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of {0}, training rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cell is filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has changed since it was used: {rows} rows can be used now. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} pictures can be used. Until you press the button the present network stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows can be used. Until you press the button the present network stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnDataPage</name>
    <message>
        <source>Reading {name} … {share:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnDigitsCommands</name>
    <message>
        <source>A photograph or scan of one digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits of one&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as {digit}: you have {count} of your own. Draw the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of your digits is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save your digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: you have 1 digit of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: you have {n} digits of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lies on the pad: type what digit it is to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} shows nothing but paper: choose a picture of a digit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnDigitsView</name>
    <message>
        <source>1 digit of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a photograph or scan of one digit to the pad; then type what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw one on the pad and type what it is, 0 to 9: it is kept here. A photograph or scan of a digit comes to the pad with “Picture…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No digits of yours yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your digit {0}, a {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your {0}, read as {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} digits of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of your {count} read correctly, test {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of your {count} read correctly, validation {share}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnInputs</name>
    <message>
        <source>Your own {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnLessons</name>
    <message>
        <source>Lessons (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons (*.toml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnMark</name>
    <message>
        <source>Draw a number on the plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch of the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words at the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at epoch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPictures</name>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnTable</name>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a 0 or 1 for each of the {count} rows, from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted bits of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PadReading</name>
    <message>
        <source>It reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of each neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs, the largest {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probabilities, the largest {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of each digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 28 × 28 pixels that the network sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network reads: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this network does not read digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PadTools</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detective: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lesson has been begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run with a change:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {count} lessons done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} by epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} of {all} hands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>All pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the drawer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairNumbers</name>
    <message>
        <source>And gradient descent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bump {number}, as two neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train goes on from these weights, on 500 points of the wanted curve. Will it find better heights than yours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias b = −w s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step at s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight w</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Draw a digit here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartTabs</name>
    <message>
        <source>Part of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsFields</name>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PenChoice</name>
    <message>
        <source>Ordinary pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubber (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thick pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin pen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PerceptronMenu</name>
    <message>
        <source>Perceptrons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Perceptrons</name>
    <message>
        <source>Cheese festival, threshold 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheese festival, threshold 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half adder from NANDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAND (−2, −2, 3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plane</name>
    <message>
        <source>a place in the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x₁ {0}   x₂ {1}   answer {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x₁ → and x₂ ↑, {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x₁ → {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x₂ ↑ {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaneMap</name>
    <message>
        <source>Plane of the two inputs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanePanel</name>
    <message>
        <source>1 point of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click adds class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of the point that a click adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: add a point. Shift+click: look at this place in every view.
Keys: arrows move the cross, 0 and 1 add a point, Shift+Enter looks, Backspace takes the last point back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discs train, rings validate. Outlined points are wrong, large ones yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all your points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back your last point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {0} of each are shown and counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training example {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation example {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} points of your own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mini-batch {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symbol} {count} changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotMenu</name>
    <message>
        <source>Save drawing (SVG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save numbers (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointsRows</name>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Polynomial</name>
    <message>
        <source>Degree {n} goes through all ten points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree {n} is {far} from the points at most. Click a point to hide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree {n} misses the hidden point {at} by {far}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through nine points there is no more than degree {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at x = {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden point: y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest error, seen points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point {at}, x {x}, y {y}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the polynomial says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolynomialDesk</name>
    <message>
        <source>Click a point to hide it, again to show it. With the keyboard: ← and → go to a point, Enter hides it, ↑ and ↓ change the degree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a hidden point is missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error on seen points only falls with the degree. What counts is the point that the polynomial has not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ten points and the polynomial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train is off here: least squares finds the polynomial at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degree {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each point hidden in turn, root mean square, log scale; of degrees you tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the polynomial nearest to the points that are seen; click one to hide it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictStep</name>
    <message>
        <source>Draw it: drag across the accuracy plot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it: drag across the cost plot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run without a prediction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Rows that cannot be used as they are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateField</name>
    <message>
        <source>now; set to {set_to}, schedule: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Draw a digit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a letter here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a letter or a digit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw a letter or a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw one of the {0} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure: {0} or {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this does not look like a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this does not look like a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this does not look like any of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training example {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, made for epoch {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyMade</name>
    <message>
        <source>Chapter 1&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter 1&apos;s network: 784-30-10, sigmoid, quadratic cost, η 3, mini-batches of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design that comes with the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>{column}: {value} is far outside {low} … {high}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>A row of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row in the middle of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPlane</name>
    <message>
        <source>Plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is answered everywhere; discs train, rings validate, outlined ones are wrong.
Click: put this place into the row below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the mean, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training example {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation example {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ↑ {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} → {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Right</name>
    <message>
        <source>Save as .npz…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training pictures of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training rows of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use them and start anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network is given, for NumPy and for nnviz</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>{letter} is the right answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoadView</name>
    <message>
        <source>Cut out the ink: its place does not matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit: here you see how the ink becomes what the network sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw with the data&apos;s own pen: yours does not matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the longer side 20 pixels: the size does not matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels for and against the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the centre of mass into the middle, as in MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network does not read digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient × input: ∂z/∂x · x of the output for {0}, orange for it, blue against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheet as it is: {0}; after these steps: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your sheet reads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Back to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design and drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do one mini-batch and stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down key: other steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast it trains: slow enough to watch, or full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons: the book&apos;s experiments (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation: larger, on the whole screen (F11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test R²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test R², epoch {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test, epoch {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation R²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation R², epoch {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation, epoch {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} of {set}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message>
        <source>A weight is changed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight is changed by hand: training starts anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back at the start, with the same first weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {deed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {deed}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunHeadings</name>
    <message>
        <source>beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the present run beside it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>Forget {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of run {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {0} in the plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message>
        <source>An experiment of your own: it is not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another value makes it an experiment of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the lesson’s values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>1 mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 training image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 training point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 training row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back at the start, with the same first weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit on the right and watch the network read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit, or train it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {epoch} is done, and the network of the best, epoch {best}, is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {epoch} is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting {data} ready … {share:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused after {examples} and {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused after {examples}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Train for {epochs:,} more, or draw a digit on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Train for {epochs:,} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is open: draw a digit, or train it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is open: press Train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is open: {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training cost has not come down since epoch 1: try a smaller η.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training cost is as it was after epoch 1: try another η.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This design has a new, untrained network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train is off, a step has no slope. Change a weight by hand ({keys}) and watch the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training on {data}: the first epoch is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training on {data}: the first figures come after {epochs:,} epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing new digits for the next epoch … {share:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the test points the answers are {deviation} off on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the test rows {column} is {deviation} off on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the validation points the answers are {deviation} off on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the validation rows {column} is {deviation} off on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the training cost is {cost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} is ready, with {settings} set by hand: press Train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} is ready: press Train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}: {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mini-batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} training points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} training rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points}, {own} of them your own, from the next epoch on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points}, {own} of them your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}: press Train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the test digits are read correctly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the test points are classified correctly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the test rows are classified correctly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the validation digits are read correctly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the validation points are classified correctly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the validation rows are classified correctly.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>another start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best {0} at epoch {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test {0} at epoch {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} against {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsView</name>
    <message>
        <source>Again with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again from the same first weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no earlier run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saturation</name>
    <message>
        <source>Where z ≤ 0 the slope of a ReLU is 0, so δ and its gradients are 0: it learns nothing from that example (chapter 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where σ′(z) is near 0, so are δ and the gradients: a saturated neuron hardly learns, however wrong it is (chapter 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no σ′ of one z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of z flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} saturated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: softmax, without a σ′ of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} of its neurons are dead (z ≤ 0 for every example)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} of its neurons are saturated (mean σ′(z) &lt; 0.05)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaturationView</name>
    <message>
        <source>; outline: before the first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars: z of 1 {0} example, grey where σ′(z) &lt; {1}; curve: σ′(z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars: z of {2} {0} examples, grey where σ′(z) &lt; {1}; curve: σ′(z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no examples yet whose z could be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Changed: {settings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They show when it has run as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>&apos;{array}&apos; in {name} has the shape {shape}: nnviz reads pictures of at most 512 × 512 pixels from an npz, and rows of measures from a table such as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{pictures}&apos; names pictures, &apos;{wanted}&apos; is what they show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not known: is it {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not known: there are {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;…&apos; stands for the numbers between two above 0, the smaller one first, in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 empty cell is filled with the column&apos;s median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 empty cell is filled with the word “missing”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 empty cell is filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file is no picture that can be read and is left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line has more or fewer cells than there are columns and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row has an empty cell and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row has no number as {column} and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row has no {column} and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.000 was read as a thousand, 1,000 as one: choose other decimals where it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster needs Dask: install nnviz[cluster].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A design is a json object with one entry for each setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer can have at most {most:,} neurons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson&apos;s data are those that come with nnviz, or MNIST: choose some of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mini-batch needs at least 1 image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network needs at least inputs and outputs, for example 784, 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process that trained was ended from outside, perhaps for want of memory: what is done is kept, start again to go on, with fewer jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sweep has one axis or two, each of another setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight is a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wire ends at a perceptron: an input listens to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An axis is a setting and its values, such as learning_rate=0.01:3:log:6: &apos;{text}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers cannot be &apos;{kind}&apos;: choose {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be told with seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices about data are a json object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes with fewer than {few} rows are hardly learnt: {names}. Add rows of them, or take them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done at the desk, {done} of {count}: {tasks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw at least {minimum} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every layer needs at least 1 neuron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey values from {low:g} to {high:g} are stretched to 0 to 255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML is not shown: write Markdown, and a space after a &lt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs and outputs stay: the table asks for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stopped at epoch {epoch:,} of {goal:,}: train it to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was trained for {goal:,} epochs, the case is judged after {epochs:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rows are pictures, {height} × {width}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers must be whole numbers, for example 784, 30, 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson {number} has no {name} form: choose {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson {number} has {count} contrasts in this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson {number} is done at a desk, in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson {number} is not there yet: it cannot be run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST does not come with nnviz: have it downloaded (&apos;nnviz download mnist&apos;), choose the folder that holds its four files, or name it in the environment variable {variable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More was changed than the suspects: this is not the case any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one {what}, or one for each of the {count} hidden layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one {what}: there is 1 hidden layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure was measured: monitor the accuracy or the cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise cannot be below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reproduced with seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reproduced with seed {seed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reproduced: only with {right} of {count} seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not solved with {changes}, {hints}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing called &apos;{name}&apos; can be downloaded: choose {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing got better in the last epoch, so training stopped early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing got better in {count:,} epochs, so training stopped early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been trained yet: run it to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One class is never the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One softmax output is always 1: choose sigmoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that move, or have pages, are read by the first of theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reproduced with seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reproduced with seed {seed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reproduced with {right} of {count} seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} was taken for the heading, not for an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run from the seeds {seeds}: {right} of {count} reproduce it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {at} of {of} stopped at epoch {epoch:,} of {goal:,}: train it to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many seeds there are instead of making the seed an axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several outputs of {data} may be 1 at once: choose cross-entropy or quadratic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos; was read; there are others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved with {changes}, {hints}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spellings of one class are joined: {pairs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of equal ratios need numbers above 0, {name} too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would be a loop: the answer would wait for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers must be bits, each of them 0 or 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers must be classes, one whole number from 0 for each row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choice &apos;{name}&apos; cannot be that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost on examples held out was lowest after epoch {epoch:.0f} and ended {ratio:.2f} times as high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design {name} does not fit its data: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8: its letters were read as {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row is above the heading and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {count} rows are above the heading and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last row is called a sum or a mean and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last {count} rows are called sums or means and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate η must be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The momentum μ cannot be below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has other activations than the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has the layers {given}, the design {wanted}: they must be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has {inputs:,} inputs and {outputs:,} outputs, and no data with as many are known: choose a CSV file that has, then open the network again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other seeds could not be run or kept: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures are in colour: their brightness is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures are made as small as {side} × {side} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures have {count} sizes and are brought to {side} × {side} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures lay on their side, mirrored, and are turned upright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures stand on light paper: dark and light are exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is not complete: train it to its end, with the lesson&apos;s values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strength λ cannot be below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights that are given are not those of the layers {sizes}: each layer needs one row of weights and one bias a neuron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights that are given come with biases: leave them on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {figure} reached {value:.3g} after epoch {epoch:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} must be rows of numbers, as many in each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are only {most:,} {kind} examples: choose {most:,} or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {rows:,} rows of inputs and {answers:,} of answers: each row has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There can be at most {most:,} classes, from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no choice &apos;{name}&apos; about data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data set or folder &apos;{data}&apos;: choose {names} or a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no difference bigger than the seeds&apos; own ({low} to {high} {unit} over {count} seeds).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file &apos;{path}&apos;: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}: check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it, or name another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for {label} in {folder} ({reason}): make room, or name another folder in the environment variable NNVIZ_DATA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row {number} for a heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scheduler of Dask at {address}: start one, or correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no seed from which both designs came to their end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting &apos;{name}&apos; to sweep over: choose {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting &apos;{name}&apos;: check its spelling or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {name} in {folder}: choose the folder with MNIST&apos;s files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {other} for {file} in {folder}: put pictures and labels in one folder, named alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room for {most} perceptrons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room for {most} wires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be a seed at least, and {most:,} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the lesson’s values: go back to them, and run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These layers need {need:,.1f} GB, more than half of this computer&apos;s {all:,.1f} GB: use smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no sweep of nnviz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be at least {minimum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run began with weights that were given: none are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train for at least 1 epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training diverged by mini-batch {step:,}: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training needs at least 1 image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training stopped by an error: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most {most} hidden layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights and biases that are given must be numbers up to 1e30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands from row {row:,} on is left out: it is far below the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these layers a mini-batch of {size:,} needs {need:,.1f} GB, more than half of this computer&apos;s {all:,.1f} GB: use at most {most:,} or smaller layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a different number in every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a different word in nearly every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lesson at a desk has no forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lesson without forms has nothing to watch for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link begins with https:// or http://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a measure has minus or over, not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a point of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation of a hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after it {count:,} more lines are not as wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allows {band}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another wanted column, such as {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as its name suggests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one measure must have a band, low or high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases of layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>designs that are compared have the same repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each task can be there once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs without improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an empty cell and is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in braces stands the name of a measure, as {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty: the row is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has 1 cell, not {width}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {count} cells, not {width}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds dates or times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the last column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the last column before words that were made 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the only column of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the same in every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its numbers have different units, {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rows come class by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers count from 1, or from −1 at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} names {count} columns, but the lines below have {width} cells. Where a comma is before decimals, as in 1,5, part the cells by semicolons or put the numbers in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower the learning rate η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measures of symptoms and of the bar share a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name at least one setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name settings that can change while training goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no arrays of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number stands in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stands in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures are not shown: remove the ![</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of one {name} stay in one part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what mends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say where the book has this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data decide the first and the last layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the design has {least} to {most:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the seed is the person&apos;s: leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {form} form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is an invisible character in it: remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is another measure of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no measure &apos;{name}&apos; for the braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no other column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be a form, quick or book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be at least one design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be choices, a sketch or a scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be one list of them for each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be two or more, and one with right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be {count} numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these columns are 0 or 1 and add up to 1 in every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these data have {n} inputs and {k} outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is above high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be a list of at most {most} tables, each [[…]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be a list of at most {most} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be a list of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be a short word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be a whole number, {least} to {most:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be a word in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be above low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must have a band, low or high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use at most {most:,} letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use letters, digits and _, as in last_cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch&#xa0;{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seeds {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write at most {most:,} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write chapter and place, as 3.4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write letters and digits, as L15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write {doubled} for a brace that holds no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{better} is {by} {unit} better ({low} to {high} over {count} seeds).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} cannot be predicted, {why}: choose {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} has only one class with enough rows, {name}, and {rest} of {rows:,} rows are of another: choose {other}, or add rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} holds words, which are no values: choose classes, or {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} holds {count:,} different words: classes can be {most:,} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} holds {count} different whole numbers: they are taken as classes. Choose values if they are amounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is a group: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is ignored: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is to be predicted, {why}: values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is to be predicted, {why}: {count} classes, {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is wanted, so it is nothing else: choose another column for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is {word} in every row but {count:,} that are empty{blanks}, so there is nothing to learn: choose {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is {word} in every row, so there is nothing to learn: choose {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: decimals are read after &apos;{mark}&apos;, other than elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {written} is read as 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: “{word}” is taken for a class. Where it stands for nothing, leave these cells empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: “{word}” is taken for an empty cell, {count:,} times. Where it is a class, write another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cost} needs at least {least} outputs: choose cross-entropy for one output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cost} needs {needed} outputs: change the output, or choose another cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} empty cells are filled with the word “missing”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} empty cells are filled with their column&apos;s median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} empty cells are filled: numbers with their column&apos;s median, words with “missing”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} lines have more or fewer cells than there are columns and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} rows have an empty cell and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} rows have no number as {column} and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} rows have no {column} and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} weights are more than {most:,}: use smaller layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} classes are never the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files are no pictures that can be read and are left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} seeds cannot tell: even if all agreed, chance does that too often; take {least} at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} asks for values, not for classes: choose the quadratic cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} has 1 input: make the first layer 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} has no test examples: let validation be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} has {count} inputs: make the first layer {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} holds no pictures to be shifted: switch Expanded data off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} needs 1 output: make the last layer 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} needs {count} outputs: make the last layer {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no picture that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not TOML: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} would take {size:,} kB, and a lesson has at most {most}: a smaller network or shorter texts are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, id: this must be the file&apos;s name, {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds no pictures that can be learnt: it needs IDX files such as MNIST&apos;s, or a folder of pictures for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds no pictures to train with: a file must be called &apos;train&apos; in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds {count} sets of pictures: name one of their files instead of the folder, such as {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} can be at most {maximum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} cannot be &apos;{value}&apos;: choose {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} cannot be trained, it has no slope: choose sigmoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} could not be downloaded ({reasons}): try again with a connection to the internet, or put its four files, from wherever you have them, into a folder and choose that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is not here yet: download it ({megabytes:.0f} MB), here or with &apos;nnviz download {name}&apos;, or choose a folder with its four files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} must be {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: this run has no such number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {value}; the lesson allows {band}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit:,.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} are 0 or 1 and add up to 1: they are taken as one wanted column of {count} classes. Choose one of them to predict that alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be &apos;{text}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be &apos;{text}&apos;: from:to:steps, from:to:log:steps or a list is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be parted by &apos;{mark}&apos;: choose a single mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read as an npz of arrays ({reason}): save it anew with numpy.savez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a password: save it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has hardly a row with {column} and all else: fill empty cells instead of leaving rows out, or choose another wanted column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has labels that are no classes: use whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {most:,} cells that are no numbers: use fewer rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {most:,} numbers: use fewer rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no column &apos;{column}&apos; beside the pictures: choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no rows of data: put one example in every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no rows: put one example in every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no sheet &apos;{sheet}&apos;: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has one column: it needs inputs and a column that is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has only one class: add pictures of another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has several labels for a picture: give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has words and numbers as labels: use one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {count:,} classes; up to {most:,} can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {count:,} columns: leave some out, it may have {most:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {count:,} inputs, more than {most:,}: leave columns out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no picture that can be read: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no pictures of one size: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds pictures of one grey alone: choose others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds pixels from {low:g} to {high:g}, which are no grey values: mend them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds pixels that are no numbers: mend them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds the label {label} in a part that does not train: no training picture has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds too many pictures: use fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds {count:,} pictures of {height} × {width} pixels: use fewer or smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds {count:,} pictures; up to {most:,} are read: use fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds {count} labels, such as {label}, in a part that does not train: no training picture has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a damaged gzip file: get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a sparse ARFF file: save it with all cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than 200 MB: use fewer rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no pickle of arrays, or a damaged one: get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no table that can be opened: save it anew, as CSV or as xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no table: choose CSV or other text, xlsx, xls, xlsb, ods or ARFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no whole ARFF file: it needs lines with @attribute, then one with @data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a file: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is of a kind that is not read: choose {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is one picture: choose the folder that has a folder of pictures for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is refused, nothing in it was run: {reason}. Only pickles of arrays of numbers are read: save the arrays with numpy.savez instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large to be opened: save it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large: use fewer rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must hold pairs of pictures and labels, as the book&apos;s mnist.pkl.gz: save them so, or with numpy.savez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must hold pictures and labels, such as x_train and y_train; it holds {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} names pictures but no labels: add a column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs a value at least, and {most:,} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} unpacks to more than {most:,} MB: use fewer pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} unpacks to {size:,} MB: use fewer pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, line {line} is longer than {most:,} letters: use fewer columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, line {line}: a quotation mark opens a cell and none closes it: mend the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, line {line}: {what}, and so it is in most lines. Choose another separator, or mend the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {torn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}&#xa0;epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be made: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: it is protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} ends before its {count:,} {what} do: get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} goes on after its {count:,} {what}: get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has more than {most:,} weights: choose a smaller network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has more than {most} million pixels: shrink it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds a number that is not finite: save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds a number that is too large: put it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds a sweep of another design ({names} changed): name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds images of {found} pixels, which is too much: shrink them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds images of {found} pixels; MNIST&apos;s have 28 × 28.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no circuit: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no circuit: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no design: name a design or a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no digits of nnviz: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no progress in lessons: rename it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no sweep: name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds the label {label}; only 0 to 9 can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds {labels:,} labels for the {images:,} images of {other}: put files in the folder that belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a damaged gzip file: get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder: name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder: name a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged in line {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than {most}: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is nested too deeply: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no recipe of nnviz: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not JSON: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a PNG or JPEG picture that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a design of nnviz: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a drawing: give strokes as [[[x, y], …], …].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a network of nnviz: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a network: sizes, weights and biases are wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not an IDX file of {what}: put the right file in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is used by another window: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} must give its sizes as whole numbers, such as [784, 30, 10].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} must hold a list of at most {most:,} digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} must hold {key} for each layer, {layers} in all, as its sizes say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} must name an activation for each hidden layer, {count} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} names a cost that nnviz does not know: it must be {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} names no {what} that nnviz knows: use {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} promises {count:,} {what}; from 1 to {most:,} can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was not written: a weight or bias of the network is not finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was not written: more than {most:,} weights are too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer nnviz: open it with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: digit {number} needs a label from 0 to 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: digit {number} needs strokes or {side}×{side} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the {what} must all be numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the {what} must be {rows} rows of {columns}, as sizes say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{runs:,} runs are more than {most:,}: take fewer values or seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0f} % of the weighted inputs of hidden layer {layer} are where the activation is flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} ({least} to {most})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} has no column &apos;{name}&apos;: choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} has no column to predict {wanted} from: choose another one, or leave fewer out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, not {failed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable} names {folder}, which is not a folder: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict}, as in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η divided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η has come down to 1/{divisor:,.0f} after epoch {epoch:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ηλ/n = {shrink:.3g} &gt; 2, so lower λ or η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ηλ/n = {shrink:.3g} is 2 or more, so the weights will blow up: lower λ or η.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ changes nothing without a penalty: choose one, such as L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is infinite, which is nothing to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is no example: the row is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is no number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sharpness</name>
    <message>
        <source>How sharp the step is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factor c</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sketching</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing drawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlopePanels</name>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmallMap</name>
    <message>
        <source>Map of the network’s own cost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Softmax</name>
    <message>
        <source>All four have the same share, a quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By finite difference: {slopes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the largest share, {share}; the four add up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoftmaxDesk</name>
    <message>
        <source>Add 1 to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the right answer is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-likelihood cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One z turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four answers while one z turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope is a − y, without σ′: a badly wrong softmax learns fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum is 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train is off here: nothing is learnt, you turn the sliders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn a slider, type a number, or drag the point on the curves. With the keyboard: Tab goes from one to the next, the arrows turn it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn {z} alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all four answers while {z} goes from −5 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four weighted sums become four shares of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmax: its share of the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what one gains the others lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{z} is {value}. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SolvedPage</name>
    <message>
        <source>1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What showed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SomeFields</name>
    <message>
        <source>Add a hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spec</name>
    <message>
        <source>0 below 0.4, 1 from there on (chapter 4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 only where both inputs are 1. Every computation can be built of it (chapter 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.2 + 0.4x² + 0.3x sin 15x + 0.05 cos 50x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.8 from 0.4 to 0.6, else 0 (chapter 4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 where at least one input is 1. One neuron can do it (chapter 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 where both inputs are 1. One neuron can do it (chapter 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 where the inputs differ. Needs a hidden layer: no straight line parts the two classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>150 irises of three species, by the length and width of two kinds of leaves (Fisher, 1936).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32-bit numbers are fast, 64-bit ones finer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32-bit numbers: fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>344 penguins of three species: numbers, words and empty cells (Gorman, Williams, Fraser, 2014).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60,000 scanned digits, split as in the book. Needs its four files: downloaded, or in a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64-bit numbers: for proofs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data set&apos;s name, or a table or pictures of one&apos;s own: a file or a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disc inside a ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sigmoid from −1 to 1. As an output it is trained on −1 and 1 instead of 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds two bits: their sum, and what is carried. NANDs alone can do it (chapter 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how many epochs the figures are measured, and after the last one. Rules that end training or lower η look at them then. Seldom is faster where epochs are short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how many epochs without improvement, on validation or else on the training examples, the schedule lowers η (chapter 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As network2 reckons: penalty added, λ divided by the number of examples measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheese festival, threshold 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheese festival, threshold 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost on the training examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost on the validation examples, and on test ones that are measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs that can be compared with each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides all chance: weights, order of examples, dropout, the points of planes and functions. Same seed, same run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits that nnviz writes itself, new ones for every epoch unless they are to stay. Needs no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expanded data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First 10,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four rows of three inputs whose answer is the first of them. One neuron without a bias can do it: what many a first program of a network learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four times four squares in turn: the hardest of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half adder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the squared distance between output and target (chapter 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far handwriting leans to the right (to the left below 0), beyond what is usual: 0.5 is 27 degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the hands of handwriting differ: 0 writes every digit of a shape alike. A network that saw little variety reads few people&apos;s digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many examples the gradient is averaged over before the weights move (chapter 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many examples train. Few that come again in every epoch are learned by heart: overfitting (chapter 3). Handwriting writes new ones for every epoch, unless they are to stay the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the examples that never train are read after every epoch (chapter 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many points of a plane or a function are drawn for training, and as many anew for validation. With few, a network learns them by heart: overfitting (chapter 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times all training examples are gone through (chapter 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much chance there is in the points of a plane, in their place or in their class, and in the values of a function. A network that learns it too is overfitting (chapter 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the first weights and biases are drawn (chapter 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the illness of 442 patients went on within a year: a value, which is hard to predict (Efron, Hastie, Johnstone, Tibshirani, 2004).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept apart to choose settings by (chapter 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept apart to the last: what the book&apos;s chapter 1 tells of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1, absolute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2, squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on all training examples, as in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on the first 10,000 training examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons in each layer: inputs, hidden layers, outputs (chapter 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One wave between 0.1 and 0.9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs that add up to 1, to be read as the probability of each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penguins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls every weight towards 0 by the same amount, so that few stay large (chapter 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadratic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU, √(2/n)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularization: what is added to the cost for large weights (chapter 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled, 1/√n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed and precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of them that is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrinks every weight in proportion: weight decay against overfitting (chapter 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after so many epochs in which nothing got better, on validation or else on the training examples (chapter 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when the mean of ½(a − y)² over the training examples is down to this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when the training cost, if it is monitored, is down to this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when this share of the training examples, 0 to 1, is right, if that is monitored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surprise at each output neuron. Learns fastest where it is most wrong (chapter 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surprise at the right class: −ln of its probability (chapter 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The perceptron: 1 for z &gt; 0, else 0 (chapter 1). It has no slope, so gradient descent cannot train it: set its weights and biases by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of hidden neurons left out of each mini-batch, others each time, so that none can rely on another (chapter 3). Reading uses them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spread of grey, 0 to 1, that is added to every pixel of handwriting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weighted sum itself. Hidden layers of it add nothing that one layer cannot do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The width of handwriting&apos;s pen, as a multiple of the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the festival in good weather, or with a friend and near transit (chapter 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the festival only in good weather, whatever else is true (chapter 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two arms wound into each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two half circles that reach into each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two round clouds, which one neuron can part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform, ±1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights and biases drawn evenly between −1 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights may grow as they like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights with standard deviation 1, however many inputs: with many, neurons start saturated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights with standard deviation 1/√n for n inputs: hardly a neuron starts saturated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights with standard deviation √(2/n) for n inputs, biases 0: made for ReLU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a hidden neuron does with its weighted sum z (chapters 1 and 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the learning rate as training goes on (chapter 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the last layer does with its weighted sums (chapter 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What training makes small: how wrong the outputs are (chapters 1 and 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided about data of one&apos;s own: which column is wanted, which are left out, how the file is read. What was not decided is as it is understood by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When training ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When training ends, go back to the network of the epoch that was best, on validation or else on the training examples (chapter 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether each neuron also has a bias b (chapter 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether each training picture also comes shifted by one pixel up, down, left and right: five times as many examples, without a new digit (chapter 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether handwriting writes new digits for every epoch. Otherwise the same ones come again and again, and few of them are learned by heart: overfitting (chapter 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the costs that are shown include the penalty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which figures are measured after every epoch, as in the book&apos;s network2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the examples that never train the figures after every epoch are of. Stopping, schedule and Keep the best go by validation all the same: who chose by the test examples would learn those by heart (chapter 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which training examples the training cost and accuracy are measured on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max(0, z): never flat for z &gt; 0, so its layer keeps learning; silent for z &lt; 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η is halved whenever nothing has got better for some epochs, on validation or else on the training examples; training ends at 1/128 of it (chapter 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η: how far each mini-batch moves the weights down the slope. Too small learns slowly, too large overshoots (chapters 1 and 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ: how much the penalty counts. It is divided by n, the number of training examples, so λ should grow with n (chapter 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>μ: how much of the last movement is kept. 0 is plain gradient descent; 1 would never slow down (chapter 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ(z) = 1/(1 + e^−z): a smooth step from 0 to 1. Learns slowly where it is flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‖∂C/∂b‖ and ‖∂C/∂w‖ of each layer over the first 1,000 training examples (chapter 5).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Speeds</name>
    <message>
        <source>neither {0} nor {1} learns: {2} is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no speed has been recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one layer only: {0} is {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the speeds have grown beyond all numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not learn: its {1} is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} learns as fast as {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} learns {2} times faster than {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} learns {2} times more slowly than {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} times faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} times slower</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spotlight</name>
    <message>
        <source>training example {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation example {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training goes on: show the newest network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: update</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepNumbers</name>
    <message>
        <source>One hidden neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted: a step at 0.40 that takes 0.01 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step at −b/w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width 4.39/|w|</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stopped</name>
    <message>
        <source>This view had to stop: the details are in the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwitchTools</name>
    <message>
        <source>All on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many neurons are switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: the</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch all neurons on again (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those with the largest outgoing weights are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those with the smallest outgoing weights are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the neurons are needed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strongest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weakest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwitchesPage</name>
    <message>
        <source>Answers with and without the neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a neuron, or draw a box round some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each neuron is tried alone when the run rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden neurons, each a switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many neurons to try each of them alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without each neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without some neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SymptomList</name>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}, row {row}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePanel</name>
    <message>
        <source>All {rows} rows are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer above {0} counts as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a row, or press ↑ ↓: look at it in every view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {0} of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {rows} rows are right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePlane</name>
    <message>
        <source>What is answered everywhere, not only at the four rows. Click: look there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {0}: wanted {1}, answer {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 if it ended by itself before its last epoch, else 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 if its numbers grew beyond all bounds, else 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network {layers} learns {data} for {epochs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy of guessing the class whose mean picture is nearest; no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy of guessing the class whose pictures are as dark in the mean; no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy of the vote of networks that lack this share of their hidden neurons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy on the images held out, moved by whole pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy on the test part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy on the test part, at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An output for some inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An output&apos;s activation for these inputs, at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end, what it is on the training examples less what it is on those held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start, mean |∂C/∂b| of the last hidden layer&apos;s neurons over that of the first&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how many times a layer has slowed down from the start to that epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes that are never the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the lesson?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs that it trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far backpropagation is from slopes measured by central differences, as a share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast a layer learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast each layer learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many classes are the answer to none of the examples held out, or to that share at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many epochs it trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many points such a vote is ahead of the whole network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times faster the last hidden layer learns than the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which share of the epochs after the first the figure fell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes out as in the teacher’s run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest change of a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hidden layer’s speed / first’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been trained yet: train first, and a band is proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points that were put in by hand are not in the lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings were changed while it trained: the lesson has the last ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of dead neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of flat activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of stuck neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the commonest answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of weights next to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best that the figure was after any epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The epoch in which the figure changed most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The epoch in which the figure was best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The epoch of the best, once the figure is worse again by this share of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure after that epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure after the epoch in which another one was best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure after the first epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure at the end less what it was after the first epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure at the end, divided by the best that it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure at the end, of the network that training leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first epoch in which the figure was as good as ``level``.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median over all epochs of how many times faster the last hidden layer learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that a weight of a layer has changed since the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that the neurons of a layer differ in a weight; 0 where all are alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points of accuracy lost without one neuron of a hidden layer, whichever it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of (example, neuron) pairs with σ′(z) &lt; 0.05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of a layer&apos;s weights that are next to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the examples held out that gets the commonest answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the examples held out that is answered wrongly, at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the neurons that are 0 for every example that is held out, at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the neurons that are flat for nearly all examples; with ReLU of the dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard deviation of the weighted inputs z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is at epoch {epoch:,}, the lesson ends at {epochs:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training mean error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each neuron looks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the figure gained from the epoch in which another was best to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed is lost when the dialog closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong answers at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run of this design with seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teacher’s run {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} after an epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} after the first epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} at its best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure}: epoch in which it turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure}: epoch of the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure}: epoch of the largest change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure}: epoch that reaches a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure}: last divided by best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure}: last less first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure}: share of epochs in which it fell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure}: training less held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {number} in this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η at the end, as the schedule has made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‖∂C/∂b‖ of a layer over the first 1,000 training examples, or ‖∂C/∂w‖.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThroughTimeView</name>
    <message>
        <source>Back to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit, or choose an example, to see how its answer came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch to look back at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once an epoch is trained you can look back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs from epoch to epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the run from its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after epoch {epoch} it answers {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} moments kept, {1:.1f} of {2:.0f} MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TowerMap</name>
    <message>
        <source>Tower, seen from above</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TowerNumbers</name>
    <message>
        <source>A tower: above 0.95, all else below 0.05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted: tower above 0.95, arms and floor below 0.05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b = −3h/2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both bumps, 2h + b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one bump, h + b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output’s bias</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TruthTable</name>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x₁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x₂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x₃</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueScatter</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is drawn over the wanted values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer − wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} examples, wanted against {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictStep</name>
    <message>
        <source>1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {count} seeds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as a page to hand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the book differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backprop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast each layer learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast layers learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer speeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each neuron computes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each neuron looks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What neurons compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What neurons look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VotePage</name>
    <message>
        <source>Bar: the mean of twenty random halves. Rings: each of them. Mark: the whole network. One half: the one in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw other halves (Escape: the first twenty again)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How halves, their vote and the whole network do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What twenty halves answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a vote of {0} random halves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together {0}, the whole network {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WantedClass</name>
    <message>
        <source>What the network ought to answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightMenu</name>
    <message>
        <source>A scale for each neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One scale for all neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their change since the start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightsView</name>
    <message>
        <source>Layer whose weights are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: options</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeNumber</name>
    <message>
        <source>Type a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingView</name>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits written just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network trains on other digits than these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network trains on such digits. Validation digits are always the usual ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the digits of the data Handwriting: choose it to train on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on such digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digit written just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a written {0}, read as {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits are being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0} digits written like these the network reads {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} digits written just now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZRows</name>
    <message>
        <source>weighted input</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
