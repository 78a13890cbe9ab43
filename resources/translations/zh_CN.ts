<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>About</name>
    <message>
        <source>A code for a class, with what you lock</source>
        <translation>给全班的分享码，带上你所锁定的</translation>
    </message>
    <message>
        <source>Choose MNIST&apos;s folder…</source>
        <translation>选择 MNIST 文件夹…</translation>
    </message>
    <message>
        <source>For a class</source>
        <translation>用于课堂</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案例</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message>
        <source>Start it, and show its question to a class</source>
        <translation>开始，并把它的问题展示给全班</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>开始本课</translation>
    </message>
    <message>
        <source>What is wrong with it, and what mends it?</source>
        <translation>它哪里出了问题，怎样才能修好？</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>哪种形式</translation>
    </message>
</context>
<context>
    <name>AccuracyFigure</name>
    <message>
        <source>epoch {0}</source>
        <translation>第 {0} 轮</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试集</translation>
    </message>
    <message>
        <source>test R²</source>
        <translation>测试 R²</translation>
    </message>
    <message>
        <source>test R², epoch {0}</source>
        <translation>测试 R²，第 {0} 轮</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>test, epoch {0}</source>
        <translation>测试，第 {0} 轮</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>validation R²</source>
        <translation>验证 R²</translation>
    </message>
    <message>
        <source>validation R², epoch {0}</source>
        <translation>验证 R²，第 {0} 轮</translation>
    </message>
    <message>
        <source>validation accuracy</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>validation, epoch {0}</source>
        <translation>验证，第 {0} 轮</translation>
    </message>
</context>
<context>
    <name>AccuracyView</name>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>平均误差</translation>
    </message>
    <message>
        <source>There are no examples
to measure this on.</source>
        <translation>没有样本
可用来计算它。</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>examples classified correctly</source>
        <translation>正确分类的样本</translation>
    </message>
    <message>
        <source>how far answers are off, on average</source>
        <translation>答案平均偏离多少</translation>
    </message>
    <message>
        <source>how far {column} is off, on average</source>
        <translation>{column} 平均偏离多少</translation>
    </message>
    <message>
        <source>images read correctly</source>
        <translation>正确识别的图像</translation>
    </message>
    <message>
        <source>mean error</source>
        <translation>平均误差</translation>
    </message>
    <message>
        <source>of the output from what is wanted</source>
        <translation>输出与应有值之间</translation>
    </message>
    <message>
        <source>off on average</source>
        <translation>平均偏离</translation>
    </message>
    <message>
        <source>output to target</source>
        <translation>输出到目标</translation>
    </message>
    <message>
        <source>{0}, best {1} at epoch {2}</source>
        <translation>{0}，最好 {1}（第 {2} 轮）</translation>
    </message>
    <message>
        <source>… and here how far
its answers are off.</source>
        <translation>……这里会画出
它的回答差多少。</translation>
    </message>
    <message>
        <source>… and here the share that
the network gets right.</source>
        <translation>… 这里是网络
答对的比例。</translation>
    </message>
</context>
<context>
    <name>ActivationBar</name>
    <message>
        <source>Colours of the activations</source>
        <translation>激活值的颜色</translation>
    </message>
    <message>
        <source>against</source>
        <translation>抑制</translation>
    </message>
    <message>
        <source>for</source>
        <translation>支持</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Download {label}</source>
        <translation>下载 {label}</translation>
    </message>
    <message>
        <source>Every view shows the present again.</source>
        <translation>所有视图又显示当前状态。</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>看一看…</translation>
    </message>
    <message>
        <source>This network has not learnt anything yet.</source>
        <translation>这个网络还什么都没有学。</translation>
    </message>
    <message>
        <source>This network has not learnt anything yet: press Train and watch.</source>
        <translation>这个网络还什么都没有学：按“训练”，看它学习。</translation>
    </message>
    <message>
        <source>You look back: every view shows the moment after epoch {0}.</source>
        <translation>你在回看：所有视图显示第 {0} 轮之后的时刻。</translation>
    </message>
</context>
<context>
    <name>AnswerBars</name>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>One hand less for {0}</source>
        <translation>选 {0} 的少一只手</translation>
    </message>
    <message>
        <source>One hand more for {0}</source>
        <translation>选 {0} 的多一只手</translation>
    </message>
</context>
<context>
    <name>AnswerTable</name>
    <message>
        <source>What the network answers to every row</source>
        <translation>网络对每一行的回答</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>answer {0}</source>
        <translation>回答 {0}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>wanted {0}</source>
        <translation>应为 {0}</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Answer {letter}</source>
        <translation>选项 {letter}</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Forget it</source>
        <translation>忘掉它</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开它</translation>
    </message>
    <message>
        <source>What is unsaved cannot be kept aside, and nnviz ending suddenly would lose it: {reason} Save it yourself (Ctrl+S), or name another folder in the environment variable NNVIZ_DATA.</source>
        <translation>未保存的内容无法另外保留，nnviz 若突然结束就会丢失：{reason}请自己保存（Ctrl+S），或在环境变量 NNVIZ_DATA 中指定另一个文件夹。</translation>
    </message>
    <message>
        <source>nnviz ended suddenly. What was there at {time} was kept.</source>
        <translation>nnviz 曾突然结束。{time} 时的内容保留着。</translation>
    </message>
</context>
<context>
    <name>AxisFields</name>
    <message>
        <source>A list such as 0.1, 0.3, 1; two ends such as 0.01…2.5; or 0.01:3:log:6</source>
        <translation>一列数，如 0.1, 0.3, 1；两端，如 0.01…2.5；或 0.01:3:log:6</translation>
    </message>
    <message>
        <source>equal ratios</source>
        <translation>等比</translation>
    </message>
    <message>
        <source>equal steps</source>
        <translation>等差</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>round numbers</source>
        <translation>整齐的数</translation>
    </message>
    <message>
        <source>{axis}: how many values</source>
        <translation>{axis}：多少个值</translation>
    </message>
    <message>
        <source>{axis}: steps</source>
        <translation>{axis}：步长</translation>
    </message>
    <message>
        <source>{axis}: values</source>
        <translation>{axis}：取值</translation>
    </message>
</context>
<context>
    <name>Backprop</name>
    <message>
        <source> with ε = {0}: </source>
        <translation>，其中 ε = {0}：</translation>
    </message>
    <message>
        <source>,   added to the mini-batch&apos;s gradient: </source>
        <translation>，  加到小批量的梯度上：</translation>
    </message>
    <message>
        <source>,   added: </source>
        <translation>，  已加上：</translation>
    </message>
    <message>
        <source>,   neuron {0}: {1}</source>
        <translation>，  神经元 {0}：{1}</translation>
    </message>
    <message>
        <source>,   one step: </source>
        <translation>，  一步：</translation>
    </message>
    <message>
        <source>,   one step: {0} → </source>
        <translation>，  一步：{0} → </translation>
    </message>
    <message>
        <source>,   penalty {0},   one step: {1} → </source>
        <translation>，  惩罚 {0}，  一步：{1} → </translation>
    </message>
    <message>
        <source>,   the pixel in row {0}, column {1}: 0 is paper, 1 is ink</source>
        <translation>，  第 {0} 行第 {1} 列的像素：0 是纸，1 是墨</translation>
    </message>
    <message>
        <source>, but between w − ε and w + ε a ReLU is at its kink: no one slope</source>
        <translation>，但在 w − ε 与 w + ε 之间 ReLU 正处于折点：没有唯一的斜率</translation>
    </message>
    <message>
        <source>, off by {0}</source>
        <translation>，相差 {0}</translation>
    </message>
    <message>
        <source>, {0} at a kink</source>
        <translation>，{0} 个在折点处</translation>
    </message>
    <message>
        <source>.   </source>
        <translation>。   </translation>
    </message>
    <message>
        <source>1/{0} of it = </source>
        <translation>其 1/{0} = </translation>
    </message>
    <message>
        <source>; dropout is off here</source>
        <translation>；Dropout 在此关闭</translation>
    </message>
    <message>
        <source>; the penalty adds λ/n sgn(w)</source>
        <translation>；惩罚再加上 λ/n sgn(w)</translation>
    </message>
    <message>
        <source>; the penalty adds λ/n w</source>
        <translation>；惩罚再加上 λ/n w</translation>
    </message>
    <message>
        <source>; w is at the kink of L1, where sgn(w) is 0 by agreement</source>
        <translation>；w 在 L1 的折点处，按约定 sgn(w) 为 0</translation>
    </message>
    <message>
        <source>; y is −1 or 1</source>
        <translation>；y 为 −1 或 1</translation>
    </message>
    <message>
        <source>A step has no slope: σ′(z) is 0 wherever there is one, so no error goes back and nothing can be learnt this way.</source>
        <translation>阶跃没有斜率：凡有斜率之处 σ′(z) 都是 0，误差无法传回，这样什么也学不到。</translation>
    </message>
    <message>
        <source>BP1: the output&apos;s error is a − y; with this cost the Jacobian J has cancelled</source>
        <translation>BP1：输出误差为 a − y；用这个代价时雅可比矩阵 J 已消去</translation>
    </message>
    <message>
        <source>BP1: the output&apos;s error is a − y; with this cost σ′(z) has cancelled</source>
        <translation>BP1：输出误差为 a − y；用这个代价时 σ′(z) 已消去</translation>
    </message>
    <message>
        <source>BP1: the slope of the cost, a − y, times that of the activation, σ′(z)</source>
        <translation>BP1：代价的斜率 a − y，乘以激活函数的斜率 σ′(z)</translation>
    </message>
    <message>
        <source>BP1: the slope of the cost, a − y, times the whole Jacobian J of softmax</source>
        <translation>BP1：代价的斜率 a − y，乘以 Softmax 的整个雅可比矩阵 J</translation>
    </message>
    <message>
        <source>BP2 has nothing to do here</source>
        <translation>BP2 在这里无事可做</translation>
    </message>
    <message>
        <source>BP2: the error of {0} comes from that of {1}, back through its weights</source>
        <translation>BP2：误差经由权重传回，{1} → {0}</translation>
    </message>
    <message>
        <source>BP3, BP4, {0}: a bias&apos;s slope is its neuron&apos;s δ, a weight&apos;s its input times δ</source>
        <translation>BP3、BP4，{0}：偏置的斜率是其神经元的 δ，权重的斜率是它的输入乘以 δ</translation>
    </message>
    <message>
        <source>BP4, {0}: a weight&apos;s slope is its input times its neuron&apos;s δ</source>
        <translation>BP4，{0}：权重的斜率是它的输入乘以其神经元的 δ</translation>
    </message>
    <message>
        <source>Errors back</source>
        <translation>误差传回</translation>
    </message>
    <message>
        <source>Feedforward</source>
        <translation>前馈</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Nobody says what the answer ought to be: choose an example of the data.</source>
        <translation>没有说明答案应该是什么：请选择数据中的一个样本。</translation>
    </message>
    <message>
        <source>Output error</source>
        <translation>输出误差</translation>
    </message>
    <message>
        <source>There is no hidden layer to carry the error back to: on to the gradients.</source>
        <translation>没有隐藏层可把误差传回去：直接看梯度。</translation>
    </message>
    <message>
        <source>finite difference: </source>
        <translation>有限差分：</translation>
    </message>
    <message>
        <source>exactly 0, as by backpropagation</source>
        <translation>恰为 0，与反向传播一致</translation>
    </message>
    <message>
        <source>finite difference, ε = {0}: </source>
        <translation>有限差分，ε = {0}：</translation>
    </message>
    <message>
        <source>stage {0} of {1}</source>
        <translation>第 {0} 步，共 {1} 步</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>the input is one number: {0}</source>
        <translation>输入是一个数：{0}</translation>
    </message>
    <message>
        <source>the input is {1} numbers: {0}</source>
        <translation>输入是 {1} 个数：{0}</translation>
    </message>
    <message>
        <source>what {0} gives</source>
        <translation>{0} 给出的结果</translation>
    </message>
    <message>
        <source>{0} weighs {1} and adds its biases: z; then {2}: a</source>
        <translation>{0} 对 {1} 加权并加上偏置：z；然后 {2}：a</translation>
    </message>
    <message>
        <source>{0} weighs {1}: z; then {2}: a</source>
        <translation>{0} 对 {1} 加权：z；然后 {2}：a</translation>
    </message>
    <message>
        <source>{0}, wanted: what the network itself answers until you choose</source>
        <translation>{0}，应为：在你选择之前取网络自己的回答</translation>
    </message>
    <message>
        <source>{0}, wanted: {1}</source>
        <translation>{0}，应为：{1}</translation>
    </message>
    <message>
        <source>{0}: {1} parameters off by at most {2}</source>
        <translation>{0}：{1} 个参数，最多相差 {2}</translation>
    </message>
    <message>
        <source>{said}; in the table&apos;s unit a is {a}</source>
        <translation>{said}；按表格的单位，a 是 {a}</translation>
    </message>
    <message>
        <source>{said}; in the table&apos;s unit a is {a}, y is {y}</source>
        <translation>{said}；按表格的单位，a 是 {a}，y 是 {y}</translation>
    </message>
    <message>
        <source>… {0:,} more</source>
        <translation>… 还有 {0:,} 个</translation>
    </message>
</context>
<context>
    <name>BackpropView</name>
    <message>
        <source>As soon as there is an example, it goes through the network here.</source>
        <translation>一有样本，它就会在这里通过网络。</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>第 {0} 轮</translation>
    </message>
    <message>
        <source>wanted, until you choose what it answers itself:</source>
        <translation>应为（在你选择之前取网络自己的回答）：</translation>
    </message>
    <message>
        <source>wanted:</source>
        <translation>应为：</translation>
    </message>
</context>
<context>
    <name>BarColumns</name>
    <message>
        <source>Each z, its exponential, its share and its sigmoid</source>
        <translation>每个 z、它的指数、它的份额和它的 Sigmoid</translation>
    </message>
</context>
<context>
    <name>BarFigures</name>
    <message>
        <source>best of all</source>
        <translation>全部中最好</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>目前最好</translation>
    </message>
    <message>
        <source>run {epoch} of {epochs}</source>
        <translation>运行 {epoch}，共 {epochs} 次</translation>
    </message>
</context>
<context>
    <name>BumpDesk</name>
    <message>
        <source>Best heights</source>
        <translation>最佳高度</translation>
    </message>
    <message>
        <source>Bumps</source>
        <translation>凸起</translation>
    </message>
    <message>
        <source>Drag a bump up or down, a border at the bottom to either side. Keys: ← → another one, ↑ ↓ move it, with Shift farther. Train goes on from what you have built.</source>
        <translation>上下拖动凸起，左右拖动底部的边界。按键：← → 换一个，↑ ↓ 移动它，加 Shift 移得更远。训练会从你搭好的状态继续。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>阶跃</translation>
    </message>
    <message>
        <source>Tower</source>
        <translation>塔</translation>
    </message>
    <message>
        <source>Train is off here: it goes on from bumps, choose some.</source>
        <translation>这里不能训练：训练从凸起开始，请选择几个。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What is built</source>
        <translation>搭建什么</translation>
    </message>
</context>
<context>
    <name>Bumps</name>
    <message>
        <source>1 bump</source>
        <translation>1 个凸起</translation>
    </message>
    <message>
        <source>The step stands at {place}; from a tenth to nine tenths it takes {width}.</source>
        <translation>阶跃位于 {place}；从十分之一升到十分之九需要 {width}。</translation>
    </message>
    <message>
        <source>Tower {tower}, arms {arm}, floor {floor}.</source>
        <translation>塔 {tower}，臂 {arm}，底 {floor}。</translation>
    </message>
    <message>
        <source>Without a weight there is no step.</source>
        <translation>没有权重就没有阶跃。</translation>
    </message>
    <message>
        <source>border {number} at {place}</source>
        <translation>边界 {number} 在 {place}</translation>
    </message>
    <message>
        <source>bump {number}, height {height}, from {left} to {right}, distance {distance}</source>
        <translation>凸起 {number}，高 {height}，从 {left} 到 {right}，距离 {distance}</translation>
    </message>
    <message>
        <source>input {0}</source>
        <translation>输入 {0}</translation>
    </message>
    <message>
        <source>step at {place}, weight {weight}, bias {bias}</source>
        <translation>阶跃在 {place}，权重 {weight}，偏置 {bias}</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>训练所得</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>what one hidden neuron says, σ(wx + b): drag the step to its place</source>
        <translation>一个隐藏神经元的回答 σ(wx + b)：把阶跃拖到位</translation>
    </message>
    <message>
        <source>what the output says over the plane; drag the borders of the two bumps</source>
        <translation>输出在平面上的回答；拖动两个凸起的边界</translation>
    </message>
    <message>
        <source>what {count} hidden neurons add up to, before the output&apos;s sigmoid: drag a bump</source>
        <translation>{count} 个隐藏神经元相加的结果，在输出的 Sigmoid 之前：拖动一个凸起</translation>
    </message>
    <message>
        <source>{here} by hand, {trained} after training.</source>
        <translation>手工 {here}，训练后 {trained}。</translation>
    </message>
    <message>
        <source>{here} from the wanted curve on average.</source>
        <translation>与目标曲线平均相距 {here}。</translation>
    </message>
    <message>
        <source>{here} on average: {goal} can be reached.</source>
        <translation>平均 {here}：可以达到 {goal}。</translation>
    </message>
    <message>
        <source>{here}: under {goal}. Press Train to let gradient descent go on from here.</source>
        <translation>{here}：低于 {goal}。按“训练”，让梯度下降从这里继续。</translation>
    </message>
    <message>
        <source>{n} bumps</source>
        <translation>{n} 个凸起</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Case {number} for a class</source>
        <translation>给全班的案例 {number}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>分享码</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制分享码</translation>
    </message>
    <message>
        <source>No 0, 1, I or O in it, and the last letter checks the others. Capitals do not matter.</source>
        <translation>其中没有 0、1、I 和 O，最后一个字母用来检查其他的。大小写无所谓。</translation>
    </message>
    <message>
        <source>The code is copied: paste it wherever you like.</source>
        <translation>分享码已复制：可粘贴到任何地方。</translation>
    </message>
    <message>
        <source>Try it as a student</source>
        <translation>以学生身份试试</translation>
    </message>
    <message>
        <source>Whoever types the code gets this case, with the same wrong network.</source>
        <translation>输入这个分享码就得到这个案例，带着同样有错的网络。</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>A hint ({taken} of {all} so far)</source>
        <translation>提示（已用 {taken}/{all}）</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>回到案例</translation>
    </message>
    <message>
        <source>Back to the suspects</source>
        <translation>回到嫌疑</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Run it again</source>
        <translation>再运行一次</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Back to case {number}</source>
        <translation>回到案例 {number}</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>You have left the case: the network is the one from before.</source>
        <translation>你已离开案例：网络是之前的那个。</translation>
    </message>
</context>
<context>
    <name>CellCurves</name>
    <message>
        <source>Click a cell that is done:
its curve is drawn here.</source>
        <translation>点击已完成的一格：
它的曲线会画在这里。</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Curves of the chosen cell</source>
        <translation>所选一格的曲线</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>The curve of a cell that is done
is drawn here.</source>
        <translation>已完成的一格的曲线
会画在这里。</translation>
    </message>
    <message>
        <source>present run</source>
        <translation>现在的运行</translation>
    </message>
    <message>
        <source>{figure}, least to most of {n} seeds, the line is the median</source>
        <translation>{figure}，{n} 个种子的最小到最大，线为中位数</translation>
    </message>
    <message>
        <source>{one} beside {other}</source>
        <translation>{one} 与 {other}</translation>
    </message>
</context>
<context>
    <name>CellField</name>
    <message>
        <source>Type a number, or nothing: it is missing.</source>
        <translation>输入一个数；留空表示缺失。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>1 file needs a look</source>
        <translation>1 个文件需要看一看</translation>
    </message>
    <message>
        <source>1 row needs a look</source>
        <translation>1 行需要看一看</translation>
    </message>
    <message>
        <source>As it was understood</source>
        <translation>程序的理解</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>Lines {first} to {last} of the file; it has {all} rows</source>
        <translation>文件的第 {first} 到 {last} 行；共 {all} 行</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>行和列</translation>
    </message>
    <message>
        <source>Share that is read</source>
        <translation>读取的比例</translation>
    </message>
    <message>
        <source>as the network is shown them</source>
        <translation>网络看到的样子</translation>
    </message>
    <message>
        <source>click a role to change it; a group stays in one part</source>
        <translation>点击角色可更改；同一组留在同一部分</translation>
    </message>
    <message>
        <source>{n} files need a look</source>
        <translation>{n} 个文件需要看一看</translation>
    </message>
    <message>
        <source>{n} rows need a look</source>
        <translation>{n} 行需要看一看</translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>By finite difference: {found}.</source>
        <translation>用有限差分：{found}。</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>{first} does not learn at all: its slope is 0.</source>
        <translation>{first} 完全不学习：它的斜率为 0。</translation>
    </message>
    <message>
        <source>{first} learns as fast as {last}.</source>
        <translation>{first} 与 {last} 学得一样快。</translation>
    </message>
    <message>
        <source>{first} learns {ratio} times faster than {last}.</source>
        <translation>{first} 比 {last} 学得快 {ratio} 倍。</translation>
    </message>
    <message>
        <source>{first} learns {ratio} times more slowly than {last}.</source>
        <translation>{first} 比 {last} 学得慢 {ratio} 倍。</translation>
    </message>
    <message>
        <source>{name}: the factor is 1 or more for a from {low} to {high}, {wide} wide; here {a}.</source>
        <translation>{name}：a 从 {low} 到 {high}（宽 {wide}）时因子不小于 1；这里 a 为 {a}。</translation>
    </message>
    <message>
        <source>|{name}| is less than 4: its factor is less than 1 for every a.</source>
        <translation>|{name}| 小于 4：对任何 a 它的因子都小于 1。</translation>
    </message>
</context>
<context>
    <name>ChainControls</name>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
</context>
<context>
    <name>ChainDesk</name>
    <message>
        <source>4 neurons</source>
        <translation>4 个神经元</translation>
    </message>
    <message>
        <source>All w = 100, z kept at 0</source>
        <translation>所有 w = 100，z 保持为 0</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>How fast each bias would learn</source>
        <translation>各个偏置会学得多快</translation>
    </message>
    <message>
        <source>How many neurons</source>
        <translation>多少个神经元</translation>
    </message>
    <message>
        <source>On the way back</source>
        <translation>传回途中</translation>
    </message>
    <message>
        <source>Open as a network</source>
        <translation>作为网络打开</translation>
    </message>
    <message>
        <source>Slopes</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>Train is off here: the slopes are looked at, nothing goes down.</source>
        <translation>这里不能训练：只看斜率，不往下走。</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试试</translation>
    </message>
    <message>
        <source>Turn a slider below a neuron, or type a number. With the keyboard: Tab goes from one to the next, the arrows turn it.</source>
        <translation>转动神经元下面的滑块，或输入一个数。用键盘：Tab 换到下一个，方向键转动它。</translation>
    </message>
    <message>
        <source>Weights drawn from N(0, 1)</source>
        <translation>权重取自 N(0, 1)</translation>
    </message>
    <message>
        <source>Why it shrinks</source>
        <translation>它为何缩小</translation>
    </message>
    <message>
        <source>each link multiplies by w σ′(z), log scale; left of 1 it shrinks what comes</source>
        <translation>每一环乘以 w σ′(z)，对数刻度；在 1 的左边就使传来的量缩小</translation>
    </message>
    <message>
        <source>one neuron in each layer; what reaches C, and what comes back from it</source>
        <translation>每层一个神经元；什么到达 C，什么从它传回</translation>
    </message>
    <message>
        <source>w = 6.9: the widest window</source>
        <translation>w = 6.9：最宽的窗口</translation>
    </message>
    <message>
        <source>|∂C/∂b|, log scale</source>
        <translation>|∂C/∂b|，对数刻度</translation>
    </message>
    <message>
        <source>σ′ is at most ¼. So |w σ′(z)| reaches 1 only where |w| is at least 4, and z near 0.</source>
        <translation>σ′ 最多为 ¼。所以 |w σ′(z)| 只有在 |w| 至少为 4 且 z 接近 0 时才能达到 1。</translation>
    </message>
</context>
<context>
    <name>ChainPicture</name>
    <message>
        <source>The chain of neurons</source>
        <translation>神经元链</translation>
    </message>
    <message>
        <source>w {weight}, a {activation}</source>
        <translation>w {weight}，a {activation}</translation>
    </message>
</context>
<context>
    <name>Chapters</name>
    <message>
        <source>Any function at all</source>
        <translation>任意函数</translation>
    </message>
    <message>
        <source>Backpropagation</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>书外</translation>
    </message>
    <message>
        <source>Beyond the book</source>
        <translation>书外内容</translation>
    </message>
    <message>
        <source>Deep networks</source>
        <translation>深度网络</translation>
    </message>
    <message>
        <source>Detective</source>
        <translation>侦探</translation>
    </message>
    <message>
        <source>Detective: what is wrong, and what mends it?</source>
        <translation>侦探：哪里出了问题，怎样修好？</translation>
    </message>
    <message>
        <source>From files</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>How backpropagation works</source>
        <translation>反向传播如何工作</translation>
    </message>
    <message>
        <source>Improving the way networks learn</source>
        <translation>改进神经网络的学习方式</translation>
    </message>
    <message>
        <source>Learning better</source>
        <translation>学得更好</translation>
    </message>
    <message>
        <source>Lessons from files</source>
        <translation>来自文件的课时</translation>
    </message>
    <message>
        <source>Networks can compute any function</source>
        <translation>网络可以计算任何函数</translation>
    </message>
    <message>
        <source>Perceptrons, digits</source>
        <translation>感知器与数字</translation>
    </message>
    <message>
        <source>Recognising handwritten digits</source>
        <translation>识别手写数字</translation>
    </message>
    <message>
        <source>Why deep networks are hard to train</source>
        <translation>深度网络为何难以训练</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>{letter}, {text}, {at} of {of}</source>
        <translation>{letter}，{text}，第 {at} 项，共 {of} 项</translation>
    </message>
</context>
<context>
    <name>Circuit</name>
    <message>
        <source>1 perceptron</source>
        <translation>1 个感知器</translation>
    </message>
    <message>
        <source>1 sigmoid neuron</source>
        <translation>1 个 Sigmoid 神经元</translation>
    </message>
    <message>
        <source>A table of your own</source>
        <translation>你自己的表</translation>
    </message>
    <message>
        <source>AND</source>
        <translation>AND</translation>
    </message>
    <message>
        <source>All weights and biases times c. Draw it down, and the steps become sigmoids.</source>
        <translation>所有权重和偏置乘以 c。把它往下拉，阶跃就变成 Sigmoid。</translation>
    </message>
    <message>
        <source>All {count} rows are right.</source>
        <translation>全部 {count} 行都正确。</translation>
    </message>
    <message>
        <source>An input: click it, or press 0 or 1, for another row of the table.</source>
        <translation>一个输入：点击它，或按 0 或 1，看表的另一行。</translation>
    </message>
    <message>
        <source>Each neuron says σ({c}·z). A row is right where every answer is within 0.1.</source>
        <translation>每个神经元回答 σ({c}·z)。每个答案误差在 0.1 以内的行算正确。</translation>
    </message>
    <message>
        <source>Festival, threshold 3</source>
        <translation>节日，阈值 3</translation>
    </message>
    <message>
        <source>Festival, threshold 5</source>
        <translation>节日，阈值 5</translation>
    </message>
    <message>
        <source>Festival: only if all speak for it</source>
        <translation>节日：只有全都支持才去</translation>
    </message>
    <message>
        <source>Full adder: three bits added</source>
        <translation>全加器：三位相加</translation>
    </message>
    <message>
        <source>Half adder of sigmoids</source>
        <translation>Sigmoid 半加器</translation>
    </message>
    <message>
        <source>Half adder: two bits added</source>
        <translation>半加器：两位相加</translation>
    </message>
    <message>
        <source>NAND</source>
        <translation>NAND</translation>
    </message>
    <message>
        <source>NAND of sigmoids</source>
        <translation>Sigmoid 与非门</translation>
    </message>
    <message>
        <source>NOR</source>
        <translation>NOR</translation>
    </message>
    <message>
        <source>OR</source>
        <translation>OR</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>XOR from three perceptrons</source>
        <translation>三个感知器组成的 XOR</translation>
    </message>
    <message>
        <source>Your circuit has your table: all rows are right.</source>
        <translation>你的电路符合你的表：所有行都正确。</translation>
    </message>
    <message>
        <source>input {name}, is {bit}</source>
        <translation>输入 {name}，为 {bit}</translation>
    </message>
    <message>
        <source>neuron {number}</source>
        <translation>神经元 {number}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>so it says {bit}</source>
        <translation>所以回答 {bit}</translation>
    </message>
    <message>
        <source>so it says {value}</source>
        <translation>所以回答 {value}</translation>
    </message>
    <message>
        <source>wire from {source} to {target}, weight {weight}, carries {given}</source>
        <translation>从 {source} 到 {target} 的连线，权重 {weight}，传递 {given}</translation>
    </message>
    <message>
        <source>{name}, weights {weights}, bias {bias}, sum {sum}, says {bit}</source>
        <translation>{name}，权重 {weights}，偏置 {bias}，和 {sum}，回答 {bit}</translation>
    </message>
    <message>
        <source>{n} perceptrons</source>
        <translation>{n} 个感知器</translation>
    </message>
    <message>
        <source>{n} sigmoid neurons</source>
        <translation>{n} 个 Sigmoid 神经元</translation>
    </message>
    <message>
        <source>{right} of {count} rows are right.</source>
        <translation>{count} 行中 {right} 行正确。</translation>
    </message>
    <message>
        <source>{right} of {count} rows is right.</source>
        <translation>{count} 行中 {right} 行正确。</translation>
    </message>
    <message>
        <source>{said}, as in the book.</source>
        <translation>{said}，与书中一样。</translation>
    </message>
    <message>
        <source>{said}: {most} are enough.</source>
        <translation>{said}：{most} 就够了。</translation>
    </message>
    <message>
        <source>{said}; the book has {book}.</source>
        <translation>{said}；书中用 {book}。</translation>
    </message>
    <message>
        <source>{what}: all rows are right, but not as it was asked for.</source>
        <translation>{what}：所有行都正确，但不是按要求做的。</translation>
    </message>
    <message>
        <source>{what}: right in all {count} rows.</source>
        <translation>{what}：全部 {count} 行都正确。</translation>
    </message>
    <message>
        <source>{what}: right so far. Make the steps sharp to finish.</source>
        <translation>{what}：到目前为止正确。把阶跃变陡即可完成。</translation>
    </message>
    <message>
        <source>{what}: right, but a smaller whole c would do.</source>
        <translation>{what}：正确，但更小的整数 c 也行。</translation>
    </message>
    <message>
        <source>{what}: {wrong} of {count} rows are still wrong.</source>
        <translation>{what}：{count} 行中还有 {wrong} 行错误。</translation>
    </message>
    <message>
        <source>{what}: {wrong} of {count} rows is still wrong.</source>
        <translation>{what}：{count} 行中还有 {wrong} 行错误。</translation>
    </message>
</context>
<context>
    <name>CircuitDesk</name>
    <message>
        <source>Circuit</source>
        <translation>电路</translation>
    </message>
    <message>
        <source>Circuits (*.json)</source>
        <translation>电路 (*.json)</translation>
    </message>
    <message>
        <source>Circuits (*.json);;All files (*)</source>
        <translation>电路 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>删除 (Del)</translation>
    </message>
    <message>
        <source>Drag from one neuron to the next for a wire, to an empty place to move it. Click a number to change it, a box x to flip it; double-click for another neuron. Keys: Tab, Shift with arrows, 0 and 1, N, W, Enter, Delete.</source>
        <translation>从一个神经元拖到下一个可连线，拖到空处可移动它。点击数字可更改，点击方框 x 可翻转；双击添加神经元。按键：Tab、Shift 加方向键、0 和 1、N、W、Enter、Delete。</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>New neuron (N)</source>
        <translation>新神经元 (N)</translation>
    </message>
    <message>
        <source>New perceptron (N)</source>
        <translation>新感知器 (N)</translation>
    </message>
    <message>
        <source>Open a circuit</source>
        <translation>打开电路</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Perceptron</source>
        <translation>感知器</translation>
    </message>
    <message>
        <source>Save the circuit</source>
        <translation>保存电路</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Train is off here: a step has no slope to go down.</source>
        <translation>这里不能训练：阶跃没有可下降的斜率。</translation>
    </message>
    <message>
        <source>Train is off here: weights, biases and c are set by hand.</source>
        <translation>这里不能训练：权重、偏置和 c 由手工设置。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>wires: blue a 1 against the neuron, orange for it, grey a 0</source>
        <translation>连线：蓝色传递反对神经元的 1，橙色传递支持的 1，灰色传递 0</translation>
    </message>
</context>
<context>
    <name>CircuitSurface</name>
    <message>
        <source>A wire begins here: arrows choose where it ends, Enter joins.</source>
        <translation>连线从这里开始：方向键选择终点，Enter 连接。</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>电路</translation>
    </message>
    <message>
        <source>It has no wires yet: W begins one.</source>
        <translation>它还没有连线：按 W 开始一条。</translation>
    </message>
</context>
<context>
    <name>ClassAnswers</name>
    <message>
        <source>1 hand</source>
        <translation>1 只手</translation>
    </message>
    <message>
        <source>Next: {lesson}</source>
        <translation>下一课：{lesson}</translation>
    </message>
    <message>
        <source>The question again</source>
        <translation>再看问题</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>你们的回答</translation>
    </message>
    <message>
        <source>{n} hands</source>
        <translation>{n} 只手</translation>
    </message>
</context>
<context>
    <name>ClassFilter</name>
    <message>
        <source>Show only the examples of</source>
        <translation>只显示这一类的样本</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>ClassKey</name>
    <message>
        <source>Colours of the classes</source>
        <translation>类别的颜色</translation>
    </message>
</context>
<context>
    <name>ClassQuestion</name>
    <message>
        <source>1 hand</source>
        <translation>1 只手</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Draw the class&apos;s curve</source>
        <translation>画出全班的曲线</translation>
    </message>
    <message>
        <source>Hide the numbers until the end</source>
        <translation>最后再显示数字</translation>
    </message>
    <message>
        <source>{n} hands</source>
        <translation>{n} 只手</translation>
    </message>
</context>
<context>
    <name>Classroom</name>
    <message>
        <source>Enter starts the run without a hand too.</source>
        <translation>没有人举手时，Enter 也会开始运行。</translation>
    </message>
    <message>
        <source>Press {letters} for every hand; Shift with it takes one back.</source>
        <translation>每举一只手就按 {letters} 中的键；加 Shift 收回一只。</translation>
    </message>
    <message>
        <source>here</source>
        <translation>这里</translation>
    </message>
    <message>
        <source>{letter} is what happened.</source>
        <translation>发生的是 {letter}。</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} 或 {last}</translation>
    </message>
</context>
<context>
    <name>CodeResult</name>
    <message>
        <source>It is too long for a QR picture.</source>
        <translation>它太长，做不成二维码。</translation>
    </message>
    <message>
        <source>Large, for a projector</source>
        <translation>放大，供投影</translation>
    </message>
</context>
<context>
    <name>ColorBar</name>
    <message>
        <source>+max</source>
        <translation>+最大</translation>
    </message>
    <message>
        <source>Colours of the weights</source>
        <translation>权重的颜色</translation>
    </message>
    <message>
        <source>against</source>
        <translation>抑制</translation>
    </message>
    <message>
        <source>for</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>−max</source>
        <translation>−最大</translation>
    </message>
</context>
<context>
    <name>ColorRamp</name>
    <message>
        <source>Blue is negative, orange positive, full at the limit ± under each grid.</source>
        <translation>蓝色为负，橙色为正，达到各网格下的界限 ± 时颜色最深。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>rows: label, columns: answer</source>
        <translation>行：标签，列：回答</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {times:,}</source>
        <translation>把 {label} 读成 {answer}：{times:,}</translation>
    </message>
</context>
<context>
    <name>ContourMap</name>
    <message>
        <source>Map of the cost</source>
        <translation>代价地图</translation>
    </message>
</context>
<context>
    <name>CostSteps</name>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Cost at every step</source>
        <translation>每一步的代价</translation>
    </message>
    <message>
        <source>Press Train: the cost at every step appears here.</source>
        <translation>按“训练”：每一步的代价会显示在这里。</translation>
    </message>
    <message>
        <source>above the lowest place, at every step, log scale</source>
        <translation>高出最低处多少，每一步，对数刻度</translation>
    </message>
    <message>
        <source>at every step, log scale</source>
        <translation>每一步，对数刻度</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation>第 {0} 步</translation>
    </message>
    <message>
        <source>{run}, earlier</source>
        <translation>{run}，之前</translation>
    </message>
</context>
<context>
    <name>CostView</name>
    <message>
        <source>, with the penalty</source>
        <translation>，含惩罚</translation>
    </message>
    <message>
        <source>, without the penalty</source>
        <translation>，不含惩罚</translation>
    </message>
    <message>
        <source>The cost after every epoch
of training appears here …</source>
        <translation>每轮训练之后的代价
显示在这里…</translation>
    </message>
    <message>
        <source>There are no examples
to measure the cost on.</source>
        <translation>没有样本
可用来计算代价。</translation>
    </message>
    <message>
        <source>per example</source>
        <translation>每个样本</translation>
    </message>
    <message>
        <source>per image</source>
        <translation>每幅图像</translation>
    </message>
    <message>
        <source>{0}, lowest {1} at epoch {2}</source>
        <translation>{0}，最低 {1}（第 {2} 轮）</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>重新开始(&amp;S)</translation>
    </message>
    <message>
        <source>**{right}: {what}.**</source>
        <translation>**{right}：{what}。**</translation>
    </message>
    <message>
        <source>**{right}: {what}.** So you said.</source>
        <translation>**{right}：{what}。** 你也是这么说的。</translation>
    </message>
    <message>
        <source>**{right}: {what}.** You said {mine}. {tempts}</source>
        <translation>**{right}：{what}。** 你说的是 {mine}。{tempts}</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 处改动</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 轮</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 条提示</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>A curve that you drew</source>
        <translation>你画的曲线</translation>
    </message>
    <message>
        <source>A curve that you drew for {run}</source>
        <translation>你为 {run} 画的曲线</translation>
    </message>
    <message>
        <source>Across: {setting}.</source>
        <translation>横轴：{setting}。</translation>
    </message>
    <message>
        <source>Across: {setting}. Diamonds are the book&apos;s.</source>
        <translation>横轴：{setting}。菱形是书中的值。</translation>
    </message>
    <message>
        <source>Across: {setting}. The line is the median of {count} seeds, the ribbon their range.</source>
        <translation>横轴：{setting}。线为 {count} 个种子的中位数，色带为它们的范围。</translation>
    </message>
    <message>
        <source>Across: {setting}. The line is the median of {count} seeds, the ribbon their range; diamonds are the book&apos;s.</source>
        <translation>横轴：{setting}。线为 {count} 个种子的中位数，色带为它们的范围；菱形是书中的值。</translation>
    </message>
    <message>
        <source>Back to lesson {number}</source>
        <translation>回到课时 {number}</translation>
    </message>
    <message>
        <source>Begin it anew</source>
        <translation>重新开始它</translation>
    </message>
    <message>
        <source>Builds on</source>
        <translation>先修</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Case {name}</source>
        <translation>案例 {name}</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>案例 {number}</translation>
    </message>
    <message>
        <source>Chapter {chapter} · {minutes}</source>
        <translation>第 {chapter} 章 · {minutes}</translation>
    </message>
    <message>
        <source>Detective · {minutes}</source>
        <translation>侦探 · {minutes}</translation>
    </message>
    <message>
        <source>Forget all progress in the course?</source>
        <translation>要忘掉课程中的全部进度吗？</translation>
    </message>
    <message>
        <source>From a file · {minutes}</source>
        <translation>来自文件 · {minutes}</translation>
    </message>
    <message>
        <source>No lesson is left: clear the search and the filters.</source>
        <translation>没有剩下的课时：请清除搜索和筛选。</translation>
    </message>
    <message>
        <source>No lesson is left: {advice}.</source>
        <translation>没有剩下的课时：{advice}。</translation>
    </message>
    <message>
        <source>Not reproduced with seed {seed}</source>
        <translation>未重现，种子 {seed}</translation>
    </message>
    <message>
        <source>Other seeds: {percent} % done</source>
        <translation>其他种子：已完成 {percent} %</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Page (*.html);;JSON (*.json)</source>
        <translation>网页 (*.html);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Predictions, verdicts and runs from other seeds are lost.</source>
        <translation>预测、结论和其他种子的运行都会丢失。</translation>
    </message>
    <message>
        <source>Reproduced</source>
        <translation>已重现</translation>
    </message>
    <message>
        <source>Save the report to hand in</source>
        <translation>保存要交的报告</translation>
    </message>
    <message>
        <source>Save what has been done as a page</source>
        <translation>把做过的内容保存为网页</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The lesson stands as it was run.</source>
        <translation>课时保持运行后的样子。</translation>
    </message>
    <message>
        <source>The quick form shows the effect; the book&apos;s numbers need MNIST.</source>
        <translation>快速形式显示现象；书中的数字需要 MNIST。</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>This form needs MNIST&apos;s four files. They do not come with nnviz.</source>
        <translation>这种形式需要 MNIST 的四个文件。nnviz 不附带它们。</translation>
    </message>
    <message>
        <source>You change</source>
        <translation>你改变</translation>
    </message>
    <message>
        <source>You do</source>
        <translation>你来做</translation>
    </message>
    <message>
        <source>You have left the lesson: the network is the one from before.</source>
        <translation>你已离开课时：网络是之前的那个。</translation>
    </message>
    <message>
        <source>You predict</source>
        <translation>你来预测</translation>
    </message>
    <message>
        <source>You said {mine}, it is {here}: {miss} too high.</source>
        <translation>你说 {mine}，这里是 {here}：高了 {miss}。</translation>
    </message>
    <message>
        <source>You said {mine}, it is {here}: {miss} too low.</source>
        <translation>你说 {mine}，这里是 {here}：低了 {miss}。</translation>
    </message>
    <message>
        <source>You watch</source>
        <translation>你来观察</translation>
    </message>
    <message>
        <source>Your curve ended {end} too high; on average it is {mean} off.</source>
        <translation>你的曲线在末尾高了 {end}；平均相差 {mean}。</translation>
    </message>
    <message>
        <source>Your curve ended {end} too low; on average it is {mean} off.</source>
        <translation>你的曲线在末尾低了 {end}；平均相差 {mean}。</translation>
    </message>
    <message>
        <source>Your curve for {run} ended {end} too high; on average it is {mean} off.</source>
        <translation>你为 {run} 画的曲线在末尾高了 {end}；平均相差 {mean}。</translation>
    </message>
    <message>
        <source>Your curve for {run} ended {end} too low; on average it is {mean} off.</source>
        <translation>你为 {run} 画的曲线在末尾低了 {end}；平均相差 {mean}。</translation>
    </message>
    <message>
        <source>Your curve for {run} is {mean} off on average.</source>
        <translation>你为 {run} 画的曲线平均相差 {mean}。</translation>
    </message>
    <message>
        <source>Your curve is {mean} off on average.</source>
        <translation>你的曲线平均相差 {mean}。</translation>
    </message>
    <message>
        <source>Your number: {number}</source>
        <translation>你的数字：{number}</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>about {n} minutes with the run</source>
        <translation>连同运行约 {n} 分钟</translation>
    </message>
    <message>
        <source>about {time} here</source>
        <translation>在这里约 {time}</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>after epoch {epoch}</source>
        <translation>第 {epoch} 轮之后</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>all rows right</source>
        <translation>所有行正确</translation>
    </message>
    <message>
        <source>also MNIST</source>
        <translation>也可用 MNIST</translation>
    </message>
    <message>
        <source>also on MNIST</source>
        <translation>也可用 MNIST</translation>
    </message>
    <message>
        <source>also take lessons that are done</source>
        <translation>也包括已完成的课时</translation>
    </message>
    <message>
        <source>also take lessons that need MNIST</source>
        <translation>也包括需要 MNIST 的课时</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>as in the book, MNIST</source>
        <translation>与书中一样，MNIST</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>backprop</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>book</source>
        <translation>书中</translation>
    </message>
    <message>
        <source>by a choice</source>
        <translation>用选择题</translation>
    </message>
    <message>
        <source>by a number</source>
        <translation>用一个数</translation>
    </message>
    <message>
        <source>by drawing a curve</source>
        <translation>画一条曲线</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>detective case</source>
        <translation>侦探案例</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>第 {0} 轮</translation>
    </message>
    <message>
        <source>function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>here</source>
        <translation>这里</translation>
    </message>
    <message>
        <source>layer speeds</source>
        <translation>各层速度</translation>
    </message>
    <message>
        <source>lesions</source>
        <translation>损毁</translation>
    </message>
    <message>
        <source>looked at before it learns</source>
        <translation>在学习之前先看</translation>
    </message>
    <message>
        <source>mini-batch {size}</source>
        <translation>小批量 {size}</translation>
    </message>
    <message>
        <source>mistakes</source>
        <translation>错例</translation>
    </message>
    <message>
        <source>needs MNIST</source>
        <translation>需要 MNIST</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>none: you let it run</source>
        <translation>无：你直接运行了</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>not reproduced</source>
        <translation>未重现</translation>
    </message>
    <message>
        <source>not solved yet</source>
        <translation>尚未解决</translation>
    </message>
    <message>
        <source>plane</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>已预测</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>reproduced</source>
        <translation>已重现</translation>
    </message>
    <message>
        <source>road</source>
        <translation>加工</translation>
    </message>
    <message>
        <source>run {at} of {of}</source>
        <translation>运行 {at}/{of}</translation>
    </message>
    <message>
        <source>run {at} of {of} ({name})</source>
        <translation>运行 {at}/{of}（{name}）</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>saturation</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>search for something else</source>
        <translation>搜索别的内容</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>take all lessons, not one class&apos;s</source>
        <translation>包括所有课时，而不只是一个班的</translation>
    </message>
    <message>
        <source>take more minutes</source>
        <translation>放宽分钟数</translation>
    </message>
    <message>
        <source>the pad</source>
        <translation>画板</translation>
    </message>
    <message>
        <source>time</source>
        <translation>历程</translation>
    </message>
    <message>
        <source>up to {epochs}</source>
        <translation>最多 {epochs}</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>weights drawn</source>
        <translation>随机的权重</translation>
    </message>
    <message>
        <source>weights given</source>
        <translation>给定的权重</translation>
    </message>
    <message>
        <source>what you suspect, of network and learning</source>
        <translation>你怀疑网络和学习中的哪些设置</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>书写</translation>
    </message>
    <message>
        <source>your digits</source>
        <translation>你的数字</translation>
    </message>
    <message>
        <source>{at}: book {book}</source>
        <translation>{at}：书中 {book}</translation>
    </message>
    <message>
        <source>{at}: {middle}</source>
        <translation>{at}：{middle}</translation>
    </message>
    <message>
        <source>{at}: {middle}, {low} to {high}</source>
        <translation>{at}：{middle}，{low} 到 {high}</translation>
    </message>
    <message>
        <source>{count} seeds: {span}</source>
        <translation>{count} 个种子：{span}</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>已完成 {done}，共 {all}</translation>
    </message>
    <message>
        <source>{letter}: {text}.</source>
        <translation>{letter}：{text}。</translation>
    </message>
    <message>
        <source>{letter}: {text}. So it was.</source>
        <translation>{letter}：{text}。果然如此。</translation>
    </message>
    <message>
        <source>{letter}: {text}. What happened is {right}: {what}.</source>
        <translation>{letter}：{text}。实际发生的是 {right}：{what}。</translation>
    </message>
    <message>
        <source>{number}, done</source>
        <translation>{number}，已完成</translation>
    </message>
    <message>
        <source>{n} changes</source>
        <translation>{n} 处改动</translation>
    </message>
    <message>
        <source>{n} epochs</source>
        <translation>{n} 轮</translation>
    </message>
    <message>
        <source>{n} hints</source>
        <translation>{n} 条提示</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>{right} of {count} seeds reproduce it</source>
        <translation>{count} 个种子中有 {right} 个重现</translation>
    </message>
    <message>
        <source>{runs:,} runs of {epochs}</source>
        <translation>{runs:,} 次运行，每次 {epochs}</translation>
    </message>
    <message>
        <source>{said}; not: {seeds}.</source>
        <translation>{said}；未重现：{seeds}。</translation>
    </message>
    <message>
        <source>{time} here</source>
        <translation>在这里 {time}</translation>
    </message>
    <message>
        <source>{what} {goal}</source>
        <translation>{what} {goal}</translation>
    </message>
    <message>
        <source>≈ min</source>
        <translation>≈ 分钟</translation>
    </message>
</context>
<context>
    <name>CourseList</name>
    <message>
        <source>Lessons</source>
        <translation>课时</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>1 found</source>
        <translation>找到 1 个</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Enter starts it, ↓ goes to the list.</source>
        <translation>按 Enter 开始，按 ↓ 进入列表。</translation>
    </message>
    <message>
        <source>Enter starts the chosen lesson, Esc goes to the network.</source>
        <translation>按 Enter 开始所选课时，按 Esc 回到网络。</translation>
    </message>
    <message>
        <source>Enter starts the chosen lesson, ↓ goes to the list, Esc to the network.</source>
        <translation>按 Enter 开始所选课时，按 ↓ 进入列表，按 Esc 回到网络。</translation>
    </message>
    <message>
        <source>Esc goes to the network.</source>
        <translation>按 Esc 回到网络。</translation>
    </message>
    <message>
        <source>It cannot be started yet; ↓ goes to the list.</source>
        <translation>它现在还不能开始；按 ↓ 进入列表。</translation>
    </message>
    <message>
        <source>Search and chapters</source>
        <translation>搜索和章节</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>找到 {n} 个</translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>Save it from the file menu, then start again. The details are here alone, behind the button below: this file cannot be written:
{path}</source>
        <translation>从文件菜单保存它，然后重新启动。详细信息只在这里，点下面的按钮可以看到，因为这个文件无法写入：
{path}</translation>
    </message>
    <message>
        <source>Save it from the file menu, then start again. The details are in
{path}</source>
        <translation>从文件菜单保存它，然后重新启动。详细信息在
{path}</translation>
    </message>
    <message>
        <source>Something went wrong inside nnviz. Your network is still there.</source>
        <translation>nnviz 内部出了问题。你的网络还在。</translation>
    </message>
</context>
<context>
    <name>CurveMenu</name>
    <message>
        <source>By epochs</source>
        <translation>按轮次</translation>
    </message>
    <message>
        <source>By mini-batches</source>
        <translation>按小批量</translation>
    </message>
    <message>
        <source>By seconds of training</source>
        <translation>按训练秒数</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Mini-batches</source>
        <translation>小批量</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练集</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证集</translation>
    </message>
</context>
<context>
    <name>CurveSurface</name>
    <message>
        <source>Bumps</source>
        <translation>凸起</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>No line is chosen.</source>
        <translation>没有选择任何曲线。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试集</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>mean of {0} epochs</source>
        <translation>{0} 轮的平均</translation>
    </message>
    <message>
        <source>mini-batches grey</source>
        <translation>小批量为灰色</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试集</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练集</translation>
    </message>
    <message>
        <source>training: first {0}</source>
        <translation>训练集：前 {0} 个</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>{0} at epoch {1}</source>
        <translation>{0}（第 {1} 轮）</translation>
    </message>
    <message>
        <source>{0} at epoch {1}, whose network is back</source>
        <translation>{0}（第 {1} 轮，其网络已恢复）</translation>
    </message>
    <message>
        <source>{0} {1} {2}</source>
        <translation>{0}{1} {2}</translation>
    </message>
    <message>
        <source>{0}, best so far</source>
        <translation>{0}，目前最好</translation>
    </message>
    <message>
        <source>{0}: how it is shown</source>
        <translation>{0}：显示方式</translation>
    </message>
</context>
<context>
    <name>DataChoice</name>
    <message>
        <source>A table (CSV, Excel …) or a file of pictures. A look at it comes first.</source>
        <translation>表格（CSV、Excel…）或图片文件。会先给你看一看。</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Folder of pictures…</source>
        <translation>图片文件夹…</translation>
    </message>
    <message>
        <source>Functions of one input</source>
        <translation>单输入函数</translation>
    </message>
    <message>
        <source>Look at it again…</source>
        <translation>再看一看…</translation>
    </message>
    <message>
        <source>Other pictures</source>
        <translation>其他图片</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Pictures of digits</source>
        <translation>数字图片</translation>
    </message>
    <message>
        <source>Pictures: one folder for each class, or files as MNIST has them.</source>
        <translation>图片：每一类一个文件夹，或 MNIST 那样的文件。</translation>
    </message>
    <message>
        <source>Points in a plane</source>
        <translation>平面上的点</translation>
    </message>
    <message>
        <source>Read where it was downloaded; else that is offered.</source>
        <translation>若已下载就从那里读取；否则可以下载。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Truth tables</source>
        <translation>真值表</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>你自己的</translation>
    </message>
    <message>
        <source>{0} (could not be read)</source>
        <translation>{0}（无法读取）</translation>
    </message>
    <message>
        <source>{name}…</source>
        <translation>{name}…</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>a network opened</source>
        <translation>打开了一个网络</translation>
    </message>
    <message>
        <source>a point added</source>
        <translation>添加了一个点</translation>
    </message>
    <message>
        <source>a point taken away</source>
        <translation>拿走了一个点</translation>
    </message>
    <message>
        <source>a project opened</source>
        <translation>打开了一个项目</translation>
    </message>
    <message>
        <source>back to what you built ({key})</source>
        <translation>回到你搭好的状态（{key}）</translation>
    </message>
    <message>
        <source>other {setting}</source>
        <translation>更改 {setting}</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>the same start again</source>
        <translation>同样的起点再来一次</translation>
    </message>
    <message>
        <source>weights by hand</source>
        <translation>手工设置权重</translation>
    </message>
    <message>
        <source>{count} points added</source>
        <translation>添加了 {count} 个点</translation>
    </message>
    <message>
        <source>{count} points taken away</source>
        <translation>拿走了 {count} 个点</translation>
    </message>
    <message>
        <source>{data} chosen</source>
        <translation>选择了“{data}”</translation>
    </message>
    <message>
        <source>{data} read anew</source>
        <translation>重新读取了“{data}”</translation>
    </message>
    <message>
        <source>{settings} and {count} more</source>
        <translation>{settings} 等 {count} 项</translation>
    </message>
    <message>
        <source>{symbol} {old} → {new} by hand</source>
        <translation>手工 {symbol} {old} → {new}</translation>
    </message>
</context>
<context>
    <name>DeltasView</name>
    <message>
        <source>Measure it after every epoch</source>
        <translation>每轮之后测量它</translation>
    </message>
    <message>
        <source>Measure: {0}</source>
        <translation>量：{0}</translation>
    </message>
    <message>
        <source>Now, as bars</source>
        <translation>此刻，用条形</translation>
    </message>
    <message>
        <source>Over time, as lines</source>
        <translation>随时间，用曲线</translation>
    </message>
    <message>
        <source>Show {0} instead</source>
        <translation>改为显示 {0}</translation>
    </message>
    <message>
        <source>Ticks Learning speed under More, Monitoring.</source>
        <translation>在“更多”的“监视”中勾选学习速度。</translation>
    </message>
    <message>
        <source>Where |δ| is small,
a layer learns slowly.</source>
        <translation>|δ| 小的地方，
该层学得慢。</translation>
    </message>
    <message>
        <source>in a mini-batch, log scale</source>
        <translation>小批量，对数刻度</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>mean |δ|</source>
        <translation>平均 |δ|</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>speed of weights</source>
        <translation>权重的速度</translation>
    </message>
    <message>
        <source>{0}: options</source>
        <translation>{0}：选项</translation>
    </message>
    <message>
        <source>‖∂C/∂b‖ of 1,000 examples</source>
        <translation>1,000 个样本的 ‖∂C/∂b‖</translation>
    </message>
    <message>
        <source>‖∂C/∂b‖ of 1,000 examples, log scale</source>
        <translation>1,000 个样本的 ‖∂C/∂b‖，对数刻度</translation>
    </message>
    <message>
        <source>‖∂C/∂w‖ of 1,000 examples</source>
        <translation>1,000 个样本的 ‖∂C/∂w‖</translation>
    </message>
    <message>
        <source>‖∂C/∂w‖ of 1,000 examples, log scale</source>
        <translation>1,000 个样本的 ‖∂C/∂w‖，对数刻度</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>It has learnt nothing yet: wait a few seconds.</source>
        <translation>它还什么都没有学：请等几秒钟。</translation>
    </message>
    <message>
        <source>It has learnt: it reads {0:.1f} % of digits that it has never seen.</source>
        <translation>它学好了：从未见过的数字，它能认出 {0:.1f} %。</translation>
    </message>
    <message>
        <source>It is learning: after {0:,} digits it reads {1:.1f} % of new ones.</source>
        <translation>它正在学习：看过 {0:,} 个数字后，新数字它能认出 {1:.1f} %。</translation>
    </message>
</context>
<context>
    <name>DemoWindow</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Draw a digit: the network reads it</source>
        <translation>画一个数字：网络来认</translation>
    </message>
    <message>
        <source>Press Esc once more to leave.</source>
        <translation>再按一次 Esc 离开。</translation>
    </message>
</context>
<context>
    <name>DesignFigure</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
</context>
<context>
    <name>DesignForm</name>
    <message>
        <source>1 bias</source>
        <translation>1 个偏置</translation>
    </message>
    <message>
        <source>1 weight</source>
        <translation>1 个权重</translation>
    </message>
    <message>
        <source>Add a hidden layer</source>
        <translation>添加一个隐藏层</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Dropout, learning-rate schedule, early stopping, monitoring</source>
        <translation>Dropout、学习率计划、提前停止、监视</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>添加层</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Of these train</source>
        <translation>其中用于训练</translation>
    </message>
    <message>
        <source>Points, noise</source>
        <translation>点数、噪声</translation>
    </message>
    <message>
        <source>Training points</source>
        <translation>训练点</translation>
    </message>
    <message>
        <source>Training rows</source>
        <translation>训练行</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>可学习</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>parameters to learn</source>
        <translation>可学习参数</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>{n} biases</source>
        <translation>{n} 个偏置</translation>
    </message>
    <message>
        <source>{n} weights</source>
        <translation>{n} 个权重</translation>
    </message>
</context>
<context>
    <name>DesignPanel</name>
    <message>
        <source>Not drawn: this network was opened or made by hand.</source>
        <translation>没有抽取：这个网络是打开的或手工做的。</translation>
    </message>
</context>
<context>
    <name>DeskLessonPanel</name>
    <message>
        <source>1 Predict</source>
        <translation>1 预测</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>2 Try</source>
        <translation>2 动手</translation>
    </message>
    <message>
        <source>3 Why</source>
        <translation>3 原因</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>How</source>
        <translation>怎么做</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Steps of the lesson</source>
        <translation>本课的步骤</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>动手试试</translation>
    </message>
    <message>
        <source>Try without a prediction</source>
        <translation>不预测，直接试</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>你的预测</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
</context>
<context>
    <name>Desks</name>
    <message>
        <source>Back to the desk</source>
        <translation>回到操作台</translation>
    </message>
    <message>
        <source>Bumps</source>
        <translation>凸起</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>电路</translation>
    </message>
    <message>
        <source>Marble</source>
        <translation>弹珠</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Ten points</source>
        <translation>十个点</translation>
    </message>
    <message>
        <source>Training goes on from what you built. Undo brings it back.</source>
        <translation>训练从你搭好的状态继续。“撤销”可把它恢复。</translation>
    </message>
</context>
<context>
    <name>Detective</name>
    <message>
        <source>1 change</source>
        <translation>1 处改动</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 条提示</translation>
    </message>
    <message>
        <source>1 is enough</source>
        <translation>1 处就够</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Change a suspect, then run it again.</source>
        <translation>更改一项嫌疑设置，然后再运行一次。</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Go back to the case: more was changed than the suspects.</source>
        <translation>请回到案例：更改的不只是嫌疑设置。</translation>
    </message>
    <message>
        <source>Hint: {text}</source>
        <translation>提示：{text}</translation>
    </message>
    <message>
        <source>Not at its end yet</source>
        <translation>还没有结束</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>还没有运行</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Run it again, from its start: the case is judged after 1 epoch.</source>
        <translation>请从头再运行一次：案例在 1 轮之后评判。</translation>
    </message>
    <message>
        <source>Run it again, from its start: the case is judged after {n} epochs.</source>
        <translation>请从头再运行一次：案例在 {n} 轮之后评判。</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>The goal is reached with {changes}, but {enough}: put back what is not needed.</source>
        <translation>目标已用 {changes} 达到，但{enough}：把不需要的改回去。</translation>
    </message>
    <message>
        <source>nnviz has changed {settings}.</source>
        <translation>nnviz 改了 {settings}。</translation>
    </message>
    <message>
        <source>{changes} by nnviz</source>
        <translation>nnviz 做的 {changes}</translation>
    </message>
    <message>
        <source>{changes} of at most {most}</source>
        <translation>{changes}，最多 {most}</translation>
    </message>
    <message>
        <source>{label}: this run has no such number.</source>
        <translation>{label}：这次运行没有这个数。</translation>
    </message>
    <message>
        <source>{label}: {here}, where the goal is {goal}.</source>
        <translation>{label}：{here}，目标是 {goal}。</translation>
    </message>
    <message>
        <source>{label}: {here}; the goal was {goal}.</source>
        <translation>{label}：{here}；目标是 {goal}。</translation>
    </message>
    <message>
        <source>{n} are enough</source>
        <translation>{n} 处就够</translation>
    </message>
    <message>
        <source>{n} changes</source>
        <translation>{n} 处改动</translation>
    </message>
    <message>
        <source>{n} hints</source>
        <translation>{n} 条提示</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>7 more seeds</source>
        <translation>再来 7 个种子</translation>
    </message>
    <message>
        <source>Another cell…</source>
        <translation>另一格…</translation>
    </message>
    <message>
        <source>Click the cell to compare it with.</source>
        <translation>点击要与它比较的一格。</translation>
    </message>
    <message>
        <source>Compare this cell with another one over new seeds.</source>
        <translation>用新的种子把这一格与另一格比较。</translation>
    </message>
    <message>
        <source>Compare with another cell…</source>
        <translation>与另一格比较…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Is the difference real?</source>
        <translation>差别是真的吗？</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>测量于</translation>
    </message>
    <message>
        <source>cost, {one} less {other}</source>
        <translation>代价，{one} 减 {other}</translation>
    </message>
    <message>
        <source>points of accuracy, {one} less {other}</source>
        <translation>准确率的百分点，{one} 减 {other}</translation>
    </message>
    <message>
        <source>{one} less {other}; {done} of {of} runs of new seeds</source>
        <translation>{one} 减 {other}；新种子的运行已完成 {of} 次中的 {done} 次</translation>
    </message>
    <message>
        <source>{one} less {other}; {n} new seeds, each with one start</source>
        <translation>{one} 减 {other}；{n} 个新种子，各有一个起点</translation>
    </message>
    <message>
        <source>Not by these seeds</source>
        <translation>这些种子看不出</translation>
    </message>
    <message>
        <source>Run 7 new seeds</source>
        <translation>运行 7 个新种子</translation>
    </message>
    <message>
        <source>Too few to tell</source>
        <translation>太少，无法判断</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{one} is better in {n} of {of} pairs, {other} in {m}; single seeds of one design differ by {apart}.</source>
        <translation>{of} 个配对中 {one} 在 {n} 个中更好，{other} 在 {m} 个中；同一设计的单个种子相差 {apart}。</translation>
    </message>
    <message>
        <source>{one} less {other}</source>
        <translation>{one} 减 {other}</translation>
    </message>
</context>
<context>
    <name>DigitBars</name>
    <message>
        <source>Output of each neuron</source>
        <translation>各神经元的输出</translation>
    </message>
    <message>
        <source>Probability of each class</source>
        <translation>各类别的概率</translation>
    </message>
    <message>
        <source>Probability of each digit</source>
        <translation>各数字的概率</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>画一个数字</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>抽屉</translation>
    </message>
    <message>
        <source>This view had to stop: the details are in the log.</source>
        <translation>这个视图不得不停止：详细信息在日志中。</translation>
    </message>
</context>
<context>
    <name>DrawPanel</name>
    <message>
        <source>your drawing</source>
        <translation>你画的图</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close the drawer</source>
        <translation>合上抽屉</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>打开抽屉</translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message>
        <source>Draw a digit here. Ctrl+Z takes back the last stroke, Delete clears the pad, E changes between pen and rubber, 0 to 9 keeps the drawing as that digit, the arrow keys put a digit of the data on the pad.</source>
        <translation>在这里画一个数字。Ctrl+Z 撤回最后一笔，Delete 清空画板，E 在笔和橡皮之间切换，0 到 9 把所画保存为该数字，方向键把数据中的数字放到画板上。</translation>
    </message>
    <message>
        <source>Drawing pad</source>
        <translation>画板</translation>
    </message>
</context>
<context>
    <name>DropoutPage</name>
    <message>
        <source>Answers under dropout</source>
        <translation>Dropout 下的回答</translation>
    </message>
    <message>
        <source>Answers with and without dropout</source>
        <translation>有和没有 Dropout 的回答</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Hidden neurons, some left out</source>
        <translation>隐藏神经元，其中一些被去掉</translation>
    </message>
    <message>
        <source>Show one mask after another</source>
        <translation>逐个显示掩码</translation>
    </message>
    <message>
        <source>The masks that this run draws, p = {0}; those left count more.</source>
        <translation>这次运行所用的掩码，p = {0}；留下的权重更大。</translation>
    </message>
    <message>
        <source>The mini-batch before</source>
        <translation>前一个小批量</translation>
    </message>
    <message>
        <source>The next mini-batch</source>
        <translation>下一个小批量</translation>
    </message>
    <message>
        <source>This run has no dropout: masks as p = {0} would draw them.</source>
        <translation>这次运行没有 Dropout：这是 p = {0} 时会抽出的掩码。</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>被去掉</translation>
    </message>
    <message>
        <source>mini-batch {0}</source>
        <translation>小批量 {0}</translation>
    </message>
    <message>
        <source>mini-batch {0} leaves out {1} of {2} hidden neurons</source>
        <translation>小批量 {0} 去掉了 {2} 个隐藏神经元中的 {1} 个</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>参与</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
</context>
<context>
    <name>EpochMeter</name>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>epoch {epoch} of {epochs}</source>
        <translation>第 {epoch} 轮，共 {epochs} 轮</translation>
    </message>
</context>
<context>
    <name>EtaAxis</name>
    <message>
        <source>Learning rates that were tried</source>
        <translation>试过的学习率</translation>
    </message>
</context>
<context>
    <name>EtaRight</name>
    <message>
        <source>Take this η</source>
        <translation>采用这个 η</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>找到的</translation>
    </message>
    <message>
        <source>Begin at 0.01 and go on in orders of magnitude until the training cost no longer just falls, in {epochs} epochs and at least {steps} mini-batches; look closer below. The largest η with which it falls is the threshold: take half of it.</source>
        <translation>从 0.01 开始按数量级增大，直到训练代价不再只是下降，每次 {epochs} 轮并且至少 {steps} 个小批量；在那之下细看。代价下降的最大 η 就是阈值：取它的一半。</translation>
    </message>
    <message>
        <source>With smaller η the cost falls more slowly, above the threshold it no longer just falls. Half of it leaves room; how long one trains decides too.</source>
        <translation>η 更小，代价下降得更慢；超过阈值，它不再只是下降。一半留有余地；训练多久也有影响。</translation>
    </message>
    <message>
        <source>first fall</source>
        <translation>最初的下降</translation>
    </message>
    <message>
        <source>half of it</source>
        <translation>它的一半</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>试过</translation>
    </message>
</context>
<context>
    <name>EtaSearch</name>
    <message>
        <source>Learning rates tried so far: {n}, each for {epochs}.</source>
        <translation>到目前为止试了 {n} 个学习率，每个 {epochs}。</translation>
    </message>
    <message>
        <source>The cost falls up to η = {threshold}; half of it is {half}.</source>
        <translation>到 η = {threshold} 为止，代价下降；一半是 {half}。</translation>
    </message>
    <message>
        <source>The first learning rate is tried.</source>
        <translation>正在试第一个学习率。</translation>
    </message>
    <message>
        <source>There is no η with which the cost first falls and then no longer does.</source>
        <translation>没有这样的 η：代价先下降，然后不再下降。</translation>
    </message>
    <message>
        <source>Train looks for η as chapter 3 does, from 0.01 on.</source>
        <translation>“训练”按第 3 章的方法寻找 η，从 0.01 开始。</translation>
    </message>
    <message>
        <source>{n} epochs</source>
        <translation>{n} 轮</translation>
    </message>
</context>
<context>
    <name>EtaView</name>
    <message>
        <source>A learning rate</source>
        <translation>一个学习率</translation>
    </message>
    <message>
        <source>Train tries 0.01, 0.1, 1 …
and draws their costs here.</source>
        <translation>“训练”试 0.01、0.1、1 …
并在这里画出它们的代价。</translation>
    </message>
    <message>
        <source>Training cost of each learning rate</source>
        <translation>各学习率的训练代价</translation>
    </message>
    <message>
        <source>first fall {0}</source>
        <translation>最初的下降 {0}</translation>
    </message>
    <message>
        <source>half {0}</source>
        <translation>一半 {0}</translation>
    </message>
    <message>
        <source>mini-batch</source>
        <translation>小批量</translation>
    </message>
    <message>
        <source>mini-batch {0}</source>
        <translation>小批量 {0}</translation>
    </message>
    <message>
        <source>the cost ends higher than with a smaller η</source>
        <translation>代价最后比用更小的 η 时高</translation>
    </message>
    <message>
        <source>the cost falls</source>
        <translation>代价下降</translation>
    </message>
    <message>
        <source>the cost oscillates or rises again</source>
        <translation>代价振荡或又升高</translation>
    </message>
    <message>
        <source>the cost rises above its start</source>
        <translation>代价升到起点之上</translation>
    </message>
    <message>
        <source>training cost</source>
        <translation>训练代价</translation>
    </message>
    <message>
        <source>training cost, in the first {steps} mini-batches: {epochs}</source>
        <translation>训练代价，最初 {steps} 个小批量：{epochs}</translation>
    </message>
    <message>
        <source>○ hardly moves   ✓ falls   − ends higher than with smaller η   ≠ oscillates   ! rises above its start: the training cost</source>
        <translation>○ 几乎不动   ✓ 下降   − 最后比用更小的 η 时高   ≠ 振荡   ! 升到起点之上：训练代价</translation>
    </message>
    <message>
        <source>the cost hardly moves</source>
        <translation>代价几乎不动</translation>
    </message>
    <message>
        <source>threshold {0}</source>
        <translation>阈值 {0}</translation>
    </message>
    <message>
        <source>η {0}</source>
        <translation>η {0}</translation>
    </message>
</context>
<context>
    <name>ExampleList</name>
    <message>
        <source>Test examples</source>
        <translation>测试样本</translation>
    </message>
    <message>
        <source>Training examples</source>
        <translation>训练样本</translation>
    </message>
    <message>
        <source>Validation examples</source>
        <translation>验证样本</translation>
    </message>
</context>
<context>
    <name>ExamplePart</name>
    <message>
        <source>The test examples are being made: they appear here on their own.</source>
        <translation>测试样本正在生成：它们会自动出现在这里。</translation>
    </message>
    <message>
        <source>The training examples are being made: they appear here on their own.</source>
        <translation>训练样本正在生成：它们会自动出现在这里。</translation>
    </message>
    <message>
        <source>The validation examples are being made: they appear here on their own.</source>
        <translation>验证样本正在生成：它们会自动出现在这里。</translation>
    </message>
    <message>
        <source>test example {0}</source>
        <translation>测试样本 {0}</translation>
    </message>
    <message>
        <source>test row in line {0}</source>
        <translation>文件第 {0} 行的测试样本</translation>
    </message>
    <message>
        <source>training row in line {0}</source>
        <translation>文件第 {0} 行的训练样本</translation>
    </message>
    <message>
        <source>validation example {0}</source>
        <translation>验证样本 {0}</translation>
    </message>
    <message>
        <source>validation row in line {0}</source>
        <translation>文件第 {0} 行的验证样本</translation>
    </message>
    <message>
        <source>{0} has no test examples.</source>
        <translation>{0} 没有测试样本。</translation>
    </message>
    <message>
        <source>{0} has no training examples.</source>
        <translation>{0} 没有训练样本。</translation>
    </message>
    <message>
        <source>{0} has no validation examples: all of it trains.</source>
        <translation>{0} 没有验证样本：全部用于训练。</translation>
    </message>
</context>
<context>
    <name>ExampleTexts</name>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>off by</source>
        <translation>相差</translation>
    </message>
    <message>
        <source>off by {0}</source>
        <translation>相差 {0}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>{0}, answer {1}</source>
        <translation>{0}，回答 {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>ExampleWords</name>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>test digits</source>
        <translation>测试数字</translation>
    </message>
    <message>
        <source>test points</source>
        <translation>测试点</translation>
    </message>
    <message>
        <source>test rows</source>
        <translation>测试行</translation>
    </message>
    <message>
        <source>those in sight are answered {0} off on average</source>
        <translation>可见的答案平均相差 {0}</translation>
    </message>
    <message>
        <source>training digits</source>
        <translation>训练数字</translation>
    </message>
    <message>
        <source>training points</source>
        <translation>训练点</translation>
    </message>
    <message>
        <source>training rows</source>
        <translation>训练行</translation>
    </message>
    <message>
        <source>validation digits</source>
        <translation>验证数字</translation>
    </message>
    <message>
        <source>validation points</source>
        <translation>验证点</translation>
    </message>
    <message>
        <source>validation rows</source>
        <translation>验证行</translation>
    </message>
    <message>
        <source>{0} of the {1} in sight are classified rightly</source>
        <translation>可见的 {1} 个中有 {0} 个分类正确</translation>
    </message>
    <message>
        <source>{0} of the {1} in sight are read rightly</source>
        <translation>可见的 {1} 个中有 {0} 个识别正确</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} 行</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} 次</translation>
    </message>
    <message>
        <source>{0} to come in epoch {1}</source>
        <translation>第 {1} 轮中还有 {0} 个</translation>
    </message>
    <message>
        <source>{0} with the label {1}</source>
        <translation>{0}，标签 {1}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} 个{1}</translation>
    </message>
    <message>
        <source>{0}, epoch {1}</source>
        <translation>{0}，第 {1} 轮</translation>
    </message>
    <message>
        <source>{0}: all {1} {2} are right</source>
        <translation>{0}：全部 {1} 个{2}都正确</translation>
    </message>
    <message>
        <source>{0}: the answers to {1} {2} are {3} off on average; largest errors first, up to {4}</source>
        <translation>{0}：对 {1} 个{2}的回答平均相差 {3}；误差大的在前，最大 {4}</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} {3} are classified wrongly; most often {4} as {5} ({6})</source>
        <translation>{0}：{2} 个{3}中有 {1} 个分类错误；最常见的是把 {4} 当成 {5}（{6}）</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} {3} are read wrongly; most often {4} as {5} ({6})</source>
        <translation>{0}：{2} 个{3}中有 {1} 个识别错误；最常见的是把 {4} 当成 {5}（{6}）</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} {3} are wrong</source>
        <translation>{0}：{2} 个{3}中有 {1} 个错误</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} {3} is classified wrongly: {4} as {5}</source>
        <translation>{0}：{2} 个{3}中有 {1} 个分类错误：把 {4} 当成 {5}</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} {3} is read wrongly: {4} as {5}</source>
        <translation>{0}：{2} 个{3}中有 {1} 个识别错误：把 {4} 当成 {5}</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} {3} is wrong</source>
        <translation>{0}：{2} 个{3}中有 {1} 个错误</translation>
    </message>
</context>
<context>
    <name>FactorBars</name>
    <message>
        <source>Factors on the way back</source>
        <translation>传回途中的因子</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>has happened</source>
        <translation>已经发生</translation>
    </message>
    <message>
        <source>has not happened</source>
        <translation>没有发生</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>还没有</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation>{0} 已存在。要替换它吗？</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Save as file…</source>
        <translation>保存为文件…</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Folder with the four MNIST files</source>
        <translation>含 MNIST 四个文件的文件夹</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Open a project, a network or a design</source>
        <translation>打开项目、网络或设计</translation>
    </message>
    <message>
        <source>Opening {path} …</source>
        <translation>正在打开 {path} …</translation>
    </message>
    <message>
        <source>Project (*.nnviz);;Network (*.json)</source>
        <translation>项目 (*.nnviz);;网络 (*.json)</translation>
    </message>
    <message>
        <source>Projects, networks and designs (*.nnviz *.json);;All files (*)</source>
        <translation>项目、网络和设计 (*.nnviz *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save before leaving</source>
        <translation>离开前保存</translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation>保存设计</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>保存图</translation>
    </message>
    <message>
        <source>Save the network</source>
        <translation>保存网络</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已保存为 {path}。</translation>
    </message>
    <message>
        <source>Saving {path} …</source>
        <translation>正在保存 {path} …</translation>
    </message>
    <message>
        <source>{path} could not be opened.</source>
        <translation>无法打开 {path}。</translation>
    </message>
    <message>
        <source>{path} could not be saved.</source>
        <translation>无法保存 {path}。</translation>
    </message>
</context>
<context>
    <name>FilmPage</name>
    <message>
        <source>A film of the run</source>
        <translation>运行的影片</translation>
    </message>
    <message>
        <source>A step has no slope to train on: there is nothing to film.</source>
        <translation>阶跃没有斜率，不能训练：没有可拍成影片的。</translation>
    </message>
    <message>
        <source>As it goes on, from now until the run ends</source>
        <translation>随着它进行，从现在到运行结束</translation>
    </message>
    <message>
        <source>End the film</source>
        <translation>结束影片</translation>
    </message>
    <message>
        <source>Frames of {width} × {height} pixels, about {size} each as GIF.</source>
        <translation>每帧 {width} × {height} 像素，作为 GIF 每帧约 {size}。</translation>
    </message>
    <message>
        <source>Frames of {width} × {height} pixels, at most {size} each as GIF.</source>
        <translation>每帧 {width} × {height} 像素，作为 GIF 每帧最多 {size}。</translation>
    </message>
    <message>
        <source>It cannot be seen now.</source>
        <translation>现在看不见它。</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Once an epoch is trained there is something to see.</source>
        <translation>训练完一轮之后才有可看的。</translation>
    </message>
    <message>
        <source>Save as film…</source>
        <translation>保存为影片…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The run in frames, each with its epoch and the accuracy, or else the cost, below it: for slides and pages.</source>
        <translation>运行的逐帧影片，每帧下面有轮次和准确率（没有准确率时为代价）：用于幻灯片和网页。</translation>
    </message>
    <message>
        <source>The weights of the first layer</source>
        <translation>第一层的权重</translation>
    </message>
    <message>
        <source>What is filmed</source>
        <translation>拍摄什么</translation>
    </message>
    <message>
        <source>What is kept: 1 moment</source>
        <translation>保存下来的：1 个时刻</translation>
    </message>
    <message>
        <source>What is kept: {n} moments</source>
        <translation>保存下来的：{n} 个时刻</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Which moments</source>
        <translation>哪些时刻</translation>
    </message>
    <message>
        <source>{count} frames of {width} × {height} pixels, about {size} as GIF.</source>
        <translation>{count} 帧，每帧 {width} × {height} 像素，作为 GIF 约 {size}。</translation>
    </message>
</context>
<context>
    <name>Filming</name>
    <message>
        <source>A film is taken until the run ends: a frame of every epoch, or of some where they are quick.</source>
        <translation>正在拍摄影片，直到运行结束：每轮一帧；轮次很快时只取其中一些。</translation>
    </message>
    <message>
        <source>End the film</source>
        <translation>结束影片</translation>
    </message>
    <message>
        <source>Frame {done} of {frames} …</source>
        <translation>第 {done} 帧，共 {frames} 帧 …</translation>
    </message>
    <message>
        <source>Press Train.</source>
        <translation>请按“训练”。</translation>
    </message>
    <message>
        <source>The film is taken while the run goes on: 1 frame so far.</source>
        <translation>影片随着运行拍摄：到目前为止 1 帧。</translation>
    </message>
    <message>
        <source>The film is taken while the run goes on: {n} frames so far.</source>
        <translation>影片随着运行拍摄：到目前为止 {n} 帧。</translation>
    </message>
    <message>
        <source>The film was given up: nothing was written.</source>
        <translation>影片已放弃：什么也没有写入。</translation>
    </message>
    <message>
        <source>There is no film: nothing of it could be seen.</source>
        <translation>没有影片：它的任何部分都看不见。</translation>
    </message>
    <message>
        <source>There is nothing to film yet: train an epoch first.</source>
        <translation>还没有可拍摄的内容：请先训练一轮。</translation>
    </message>
    <message>
        <source>Writing the film: {share:.0%}</source>
        <translation>正在写入影片：{share:.0%}</translation>
    </message>
</context>
<context>
    <name>Films</name>
    <message>
        <source>GIF (*.gif);;WebP (*.webp);;APNG (*.png)</source>
        <translation>GIF (*.gif);;WebP (*.webp);;APNG (*.png)</translation>
    </message>
    <message>
        <source>Save the film</source>
        <translation>保存影片</translation>
    </message>
    <message>
        <source>The figures that are seen, on one sheet</source>
        <translation>看得见的图表，在一张图上</translation>
    </message>
    <message>
        <source>The whole window</source>
        <translation>整个窗口</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>1 case</source>
        <translation>1 个案例</translation>
    </message>
    <message>
        <source>1 lesson</source>
        <translation>1 课时</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>全部课时</translation>
    </message>
    <message>
        <source>Back to the network (Esc)</source>
        <translation>回到网络 (Esc)</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Choose MNIST&apos;s folder…</source>
        <translation>选择 MNIST 文件夹…</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Download MNIST</source>
        <translation>下载 MNIST</translation>
    </message>
    <message>
        <source>Download MNIST, 12 MB</source>
        <translation>下载 MNIST，12 MB</translation>
    </message>
    <message>
        <source>Minutes at most</source>
        <translation>最多多少分钟</translation>
    </message>
    <message>
        <source>Only what is not done</source>
        <translation>只看未完成的</translation>
    </message>
    <message>
        <source>Only what runs without MNIST</source>
        <translation>只看不用 MNIST 就能运行的</translation>
    </message>
    <message>
        <source>Open a code…</source>
        <translation>打开分享码…</translation>
    </message>
    <message>
        <source>Open lesson…</source>
        <translation>打开课时…</translation>
    </message>
    <message>
        <source>Ready classes of 45 minutes</source>
        <translation>现成的 45 分钟课</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Save what has been done as a page</source>
        <translation>把做过的内容保存为网页</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>重新开始…</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>{lessons}, {done} done</source>
        <translation>{lessons}，已完成 {done}</translation>
    </message>
    <message>
        <source>{n} cases</source>
        <translation>{n} 个案例</translation>
    </message>
    <message>
        <source>{n} lessons</source>
        <translation>{n} 课时</translation>
    </message>
    <message>
        <source>{title}, {done} of {all} done</source>
        <translation>{title}，已完成 {done}/{all}</translation>
    </message>
    <message>
        <source>✓ MNIST is here</source>
        <translation>✓ 已有 MNIST</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Back to the network (Esc)</source>
        <translation>回到网络 (Esc)</translation>
    </message>
</context>
<context>
    <name>FunctionPanel</name>
    <message>
        <source>All along the curve, {0} off the target on average, at most {1}.</source>
        <translation>沿整条曲线，与目标平均相差 {0}，最多 {1}。</translation>
    </message>
    <message>
        <source>At the training points, {0} off on average, at most {1}.</source>
        <translation>在训练点上，平均相差 {0}，最多 {1}。</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Point: read the values. Click, or Enter at the rule: look at this input in every view. Keys: left and right move the rule.</source>
        <translation>用鼠标指：读出数值。点击，或在标尺处按 Enter：在所有视图中查看这个输入。按键：左右键移动标尺。</translation>
    </message>
    <message>
        <source>The function and what the network answers</source>
        <translation>函数和网络的回答</translation>
    </message>
    <message>
        <source>dots: points</source>
        <translation>点：数据点</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>network {0}</source>
        <translation>网络 {0}</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>target {0}</source>
        <translation>目标 {0}</translation>
    </message>
    <message>
        <source>wide: target</source>
        <translation>宽线：目标</translation>
    </message>
    <message>
        <source>x = {0}</source>
        <translation>x = {0}</translation>
    </message>
    <message>
        <source>x {0}</source>
        <translation>x {0}</translation>
    </message>
</context>
<context>
    <name>FunctionPlot</name>
    <message>
        <source>points</source>
        <translation>数据点</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>Go to the example of this number</source>
        <translation>转到这个编号的样本</translation>
    </message>
    <message>
        <source>Line {0} is none of these rows.</source>
        <translation>第 {0} 行不在这些行之中。</translation>
    </message>
    <message>
        <source>The examples appear here when the data is ready.</source>
        <translation>数据准备好后，样本会出现在这里。</translation>
    </message>
    <message>
        <source>Type a number from 1 to {0}.</source>
        <translation>输入 1 到 {0} 之间的数。</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>(chapter {0})</source>
        <translation>（第 {0} 章）</translation>
    </message>
    <message>
        <source>A bias: how easily a neuron says yes, whatever its inputs are.</source>
        <translation>偏置：不管输入是什么，神经元有多容易说“是”。</translation>
    </message>
    <message>
        <source>A small change of a number, by which its gradient is checked.</source>
        <translation>数的一个小变化，用来检查它的梯度。</translation>
    </message>
    <message>
        <source>A weight: how strongly one neuron speaks for or against another.</source>
        <translation>权重：一个神经元多么强烈地支持或抑制另一个。</translation>
    </message>
    <message>
        <source>A weighted input: the inputs times their weights, plus the bias.</source>
        <translation>加权输入：输入乘以权重，再加偏置。</translation>
    </message>
    <message>
        <source>An activation: what a neuron answers, σ(z).</source>
        <translation>激活值：神经元的回答，σ(z)。</translation>
    </message>
    <message>
        <source>From one layer to the next, as 784 → 30 → 10.</source>
        <translation>从一层到下一层，如 784 → 30 → 10。</translation>
    </message>
    <message>
        <source>How much the cost grows when this bias grows a little.</source>
        <translation>这个偏置增大一点时代价增加多少。</translation>
    </message>
    <message>
        <source>How much the cost grows when this weight grows a little.</source>
        <translation>这个权重增大一点时代价增加多少。</translation>
    </message>
    <message>
        <source>Its slope: where it is nearly 0 a neuron is saturated, and learns slowly.</source>
        <translation>它的斜率：接近 0 时神经元饱和，学得很慢。</translation>
    </message>
    <message>
        <source>The cost without the penalty.</source>
        <translation>不含惩罚的代价。</translation>
    </message>
    <message>
        <source>The cost: how wrong the answers are; it should fall.</source>
        <translation>代价：答案错得多厉害；它应该下降。</translation>
    </message>
    <message>
        <source>The error of a neuron, ∂C/∂z: how much it has to do with the cost.</source>
        <translation>神经元的误差 ∂C/∂z：它与代价有多大关系。</translation>
    </message>
    <message>
        <source>The function that makes an activation of z, as the sigmoid.</source>
        <translation>由 z 得出激活值的函数，例如 Sigmoid。</translation>
    </message>
    <message>
        <source>The gradient: all of these together.</source>
        <translation>梯度：所有这些合在一起。</translation>
    </message>
    <message>
        <source>The last layer, as in aᴸ; l is any layer, the inputs 1.</source>
        <translation>最后一层，如 aᴸ；l 是任意一层，输入层为 1。</translation>
    </message>
    <message>
        <source>The learning rate: how far a step goes against the gradient.</source>
        <translation>学习率：逆着梯度走一步有多远。</translation>
    </message>
    <message>
        <source>The length of a list of numbers, as of a layer&apos;s ∂C/∂b.</source>
        <translation>一列数的长度，例如某层的 ∂C/∂b。</translation>
    </message>
    <message>
        <source>The momentum: the share of its speed that a weight keeps in a step.</source>
        <translation>动量：每一步权重保留多少速度。</translation>
    </message>
    <message>
        <source>The number of examples in a mini-batch.</source>
        <translation>小批量中的样本数。</translation>
    </message>
    <message>
        <source>The number of training examples, as in ηλ/n; the inputs of a neuron.</source>
        <translation>训练样本数，如 ηλ/n 中的 n；神经元的输入数。</translation>
    </message>
    <message>
        <source>The strength of the penalty that keeps the weights small.</source>
        <translation>使权重保持较小的惩罚的强度。</translation>
    </message>
    <message>
        <source>The sum of what follows.</source>
        <translation>后面各项之和。</translation>
    </message>
    <message>
        <source>The velocity of a weight, where μ is not 0.</source>
        <translation>μ 不为 0 时权重的速度。</translation>
    </message>
    <message>
        <source>Two lists multiplied number by number.</source>
        <translation>两列数逐个相乘。</translation>
    </message>
    <message>
        <source>What the network is given: its inputs.</source>
        <translation>给网络的东西：它的输入。</translation>
    </message>
    <message>
        <source>What the network ought to answer: the target.</source>
        <translation>网络应该回答的：目标。</translation>
    </message>
</context>
<context>
    <name>GuideReader</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Nothing in the guide says that.</source>
        <translation>指南中没有说到这个。</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
</context>
<context>
    <name>HandIn</name>
    <message>
        <source>Its data are not there: without them there is nothing to report.</source>
        <translation>它的数据不在：没有数据就没有可报告的。</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Save the report to hand in</source>
        <translation>保存要交的报告</translation>
    </message>
    <message>
        <source>Saving {path} …</source>
        <translation>正在保存 {path} …</translation>
    </message>
</context>
<context>
    <name>HandWeights</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Weights by hand</source>
        <translation>手工设置权重</translation>
    </message>
</context>
<context>
    <name>HandWeightsView</name>
    <message>
        <source>Each row is a neuron. A finished number counts at once.</source>
        <translation>每一行是一个神经元。输完一个数立即生效。</translation>
    </message>
    <message>
        <source>One neuron of each layer has {n:,} numbers: by hand {most} are the most.</source>
        <translation>每层的一个神经元有 {n:,} 个数：手工最多 {most} 个。</translation>
    </message>
    <message>
        <source>Pause training to change a number.</source>
        <translation>暂停训练后才能更改数字。</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>来自 {0}</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Float</source>
        <translation>浮动</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>HeldExample</name>
    <message>
        <source>: its gradient has length {0}</source>
        <translation>：它的梯度长度为 {0}</translation>
    </message>
    <message>
        <source>Example {0} of {1} of this mini-batch</source>
        <translation>这个小批量的第 {0} 个样本，共 {1} 个</translation>
    </message>
    <message>
        <source>the mean of the {0} so far {1}</source>
        <translation>到目前 {0} 个的平均 {1}</translation>
    </message>
    <message>
        <source>{0}: it is full, and the weights move.</source>
        <translation>{0}：已满，权重移动。</translation>
    </message>
    <message>
        <source>{0}{1}. The weights move after example {2}.</source>
        <translation>{0}{1}。权重在第 {2} 个样本之后移动。</translation>
    </message>
</context>
<context>
    <name>HiddenLayers</name>
    <message>
        <source>Type the neurons of each hidden layer, like 30 10.</source>
        <translation>输入各隐藏层的神经元数，例如 30 10。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Judged</name>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>量度</translation>
    </message>
    <message>
        <source>This run has no such number.</source>
        <translation>这次运行没有这个数。</translation>
    </message>
    <message>
        <source>This run: {value}</source>
        <translation>这次运行：{value}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>KeepButton</name>
    <message>
        <source>Keep as…</source>
        <translation>记为…</translation>
    </message>
    <message>
        <source>Keep this digit with yours: say, or type, what it is</source>
        <translation>把这个数字收进你的数字：说明或输入它是几</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>帮助的各页</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>符号</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>At a desk: choose what can be moved, and move it</source>
        <translation>在操作台：选择可移动的东西，并移动它</translation>
    </message>
    <message>
        <source>Before a class: fewer or more hands, another answer; on to the run</source>
        <translation>在课堂上：减少或增加手数，换另一个选项；进入运行</translation>
    </message>
    <message>
        <source>Before a class: one hand more; with Shift one hand less</source>
        <translation>在课堂上：多一只手；加 Shift 少一只手</translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <translation>清空所画</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>重做被撤回的操作</translation>
    </message>
    <message>
        <source>In Backprop: one step back or on</source>
        <translation>在反向传播中：后退或前进一步</translation>
    </message>
    <message>
        <source>In a lesson: choose an answer</source>
        <translation>在课时中：选择答案</translation>
    </message>
    <message>
        <source>In a list, tiles, a slider or a number: on or back, up or down</source>
        <translation>在列表、图块、滑块或数字中：前后或上下移动</translation>
    </message>
    <message>
        <source>In a plot: its menu, as by a right click</source>
        <translation>在图中：打开它的菜单，如同右键点击</translation>
    </message>
    <message>
        <source>In a plot: read out the epochs one by one</source>
        <translation>在图中：逐轮读出</translation>
    </message>
    <message>
        <source>Keep what is on the pad as that digit</source>
        <translation>把画板上的内容记为该数字</translation>
    </message>
    <message>
        <source>Leave the presentation, the course, a desk, a menu</source>
        <translation>离开演示、课程、操作台或菜单</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>On a lesson&apos;s plot, before the run: draw the curve that you expect, with Shift in larger steps; clear it</source>
        <translation>在课时的图上，运行之前：画出你预期的曲线，加 Shift 步子更大；清除它</translation>
    </message>
    <message>
        <source>On a plane: add a point, take it back</source>
        <translation>在平面上：添加一个点，撤回它</translation>
    </message>
    <message>
        <source>On the map of a sweep: choose a cell, open its run, compare it</source>
        <translation>在扫描的地图上：选择一格，打开它的运行，比较它</translation>
    </message>
    <message>
        <source>On the pad: pen or rubber; clear it</source>
        <translation>在画板上：笔或橡皮；清空</translation>
    </message>
    <message>
        <source>On the pad: put a digit of the data on it</source>
        <translation>在画板上：把数据中的数字放上去</translation>
    </message>
    <message>
        <source>On to the next control, as one reads</source>
        <translation>按阅读顺序到下一个控件</translation>
    </message>
    <message>
        <source>Open a code that was copied</source>
        <translation>打开复制的分享码</translation>
    </message>
    <message>
        <source>Open a lesson&apos;s file</source>
        <translation>打开课时文件</translation>
    </message>
    <message>
        <source>Open the page of sweeps, or close it</source>
        <translation>打开或关闭扫描页</translation>
    </message>
    <message>
        <source>Save it as another file</source>
        <translation>另存为别的文件</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Open a page of the drawer, or close it</source>
        <translation>打开或合上抽屉的一页</translation>
    </message>
    <message>
        <source>At the circuit desk: a neuron, a wire that arrows and Enter end, an input, away; Shift and arrows: the wires</source>
        <translation>在电路台：新神经元；一条由方向键和 Enter 结束的连线；新输入；删除；Shift 加方向键：选择连线</translation>
    </message>
    <message>
        <source>Open a project, a network or a design</source>
        <translation>打开项目、网络或设计</translation>
    </message>
    <message>
        <source>Open the course, or close it</source>
        <translation>打开或关闭课程</translation>
    </message>
    <message>
        <source>Present: larger, on the whole screen</source>
        <translation>演示：更大，全屏</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Reset to the start</source>
        <translation>重置到起点</translation>
    </message>
    <message>
        <source>Save what is here as a lesson</source>
        <translation>把这里的内容保存为课时</translation>
    </message>
    <message>
        <source>Share: a code, a file, for other programs</source>
        <translation>分享：分享码、文件、供其他程序使用</translation>
    </message>
    <message>
        <source>Step: one epoch</source>
        <translation>单步：一轮</translation>
    </message>
    <message>
        <source>Step: one mini-batch</source>
        <translation>单步：一个小批量</translation>
    </message>
    <message>
        <source>Take back: a stroke, a text, a setting, other data</source>
        <translation>撤回：一笔、一段文字、一项设置、更换的数据</translation>
    </message>
    <message>
        <source>The guide, at what has the focus</source>
        <translation>指南，打开到焦点所在之处</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>这张表</translation>
    </message>
    <message>
        <source>Train or pause, while no field or button has focus</source>
        <translation>训练或暂停，在没有焦点位于输入框或按钮时</translation>
    </message>
    <message>
        <source>Train, or pause</source>
        <translation>训练或暂停</translation>
    </message>
    <message>
        <source>Weights by hand</source>
        <translation>手工设置权重</translation>
    </message>
</context>
<context>
    <name>KnobField</name>
    <message>
        <source>Setting that is changed</source>
        <translation>要更改的设置</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>A film is being made: end it, then choose the language.</source>
        <translation>正在制作影片：请先结束它，再选择语言。</translation>
    </message>
    <message>
        <source>A project is being saved or opened: choose the language after that.</source>
        <translation>正在保存或打开项目：请在完成后再选择语言。</translation>
    </message>
    <message>
        <source>A sweep goes on: cancel what is left of it, then choose the language.</source>
        <translation>扫描正在进行：请先取消剩下的，再选择语言。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Other seeds of the lesson go on: stop them, then choose the language.</source>
        <translation>这一课的其他种子正在运行：请先停止它们，再选择语言。</translation>
    </message>
</context>
<context>
    <name>LargeMap</name>
    <message>
        <source>epoch {n}</source>
        <translation>第 {n} 轮</translation>
    </message>
</context>
<context>
    <name>LayerChip</name>
    <message>
        <source>Fewer neurons in {layer}</source>
        <translation>减少神经元：{layer}</translation>
    </message>
    <message>
        <source>More neurons in {layer}</source>
        <translation>增加神经元：{layer}</translation>
    </message>
    <message>
        <source>Neurons in {layer}</source>
        <translation>神经元个数，{layer}</translation>
    </message>
    <message>
        <source>Remove {layer}</source>
        <translation>移除：{layer}</translation>
    </message>
</context>
<context>
    <name>LayerChips</name>
    <message>
        <source>hidden layers {hidden}</source>
        <translation>隐藏层 {hidden}</translation>
    </message>
    <message>
        <source>hidden {number}</source>
        <translation>隐藏层 {number}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>LayerNumbers</name>
    <message>
        <source>The bias b. A perceptron&apos;s threshold is −b: it answers 1 above that.</source>
        <translation>偏置 b。感知器的阈值是 −b：超过它就回答 1。</translation>
    </message>
    <message>
        <source>neuron {1} of {2}</source>
        <translation>神经元 {1}，共 {2} 个</translation>
    </message>
    <message>
        <source>neurons {0} to {1} of {2}</source>
        <translation>神经元 {0} 到 {1}，共 {2} 个</translation>
    </message>
    <message>
        <source>{0}: neurons before</source>
        <translation>{0}：前面的神经元</translation>
    </message>
    <message>
        <source>{0}: next neurons</source>
        <translation>{0}：后面的神经元</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>hidden</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>hidden {0}</source>
        <translation>隐藏层 {0}</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>the hidden layer</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>the output layer</source>
        <translation>输出层</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>结束它(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>End the film that is being made?</source>
        <translation>要结束正在制作的影片吗？</translation>
    </message>
    <message>
        <source>End the sweep that goes on?</source>
        <translation>要结束正在进行的扫描吗？</translation>
    </message>
    <message>
        <source>Save the trained network from before the case?</source>
        <translation>要保存案例之前训练好的网络吗？</translation>
    </message>
    <message>
        <source>Save the trained network from before the lesson?</source>
        <translation>要保存课时之前训练好的网络吗？</translation>
    </message>
    <message>
        <source>Save the trained network in {name}?</source>
        <translation>是否将训练好的网络保存到 {name}？</translation>
    </message>
    <message>
        <source>Save the trained network that Redo brings back?</source>
        <translation>要保存“重做”能恢复的那个训练好的网络吗？</translation>
    </message>
    <message>
        <source>Save the trained network that Undo brings back?</source>
        <translation>要保存“撤销”能恢复的那个训练好的网络吗？</translation>
    </message>
    <message>
        <source>Save the trained network?</source>
        <translation>要保存训练好的网络吗？</translation>
    </message>
    <message>
        <source>What has been taken of it is lost.</source>
        <translation>已拍摄的部分会丢失。</translation>
    </message>
    <message>
        <source>What is done is kept; the runs that go on begin anew.</source>
        <translation>已完成的会保留；正在进行的运行要重新开始。</translation>
    </message>
    <message>
        <source>What it has learnt is lost when the window closes.</source>
        <translation>窗口关闭后，它学到的东西就没有了。</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source> of {n}</source>
        <translation> / {n}</translation>
    </message>
    <message>
        <source>A folder of pictures…</source>
        <translation>图片文件夹…</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>另一个文件…</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Back to the network (Esc)</source>
        <translation>回到网络 (Esc)</translation>
    </message>
    <message>
        <source>Begin a new map</source>
        <translation>开始新的地图</translation>
    </message>
    <message>
        <source>Cancel what is left</source>
        <translation>取消剩下的</translation>
    </message>
    <message>
        <source>Change it in Design</source>
        <translation>在设计中更改</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心数</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>操作台</translation>
    </message>
    <message>
        <source>Desks and lesson</source>
        <translation>操作台和课时</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>其余一切</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填补</translation>
    </message>
    <message>
        <source>Find η</source>
        <translation>找到 η</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>第一行</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>How</source>
        <translation>怎么做</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>怎样读取</translation>
    </message>
    <message>
        <source>How they are read</source>
        <translation>怎样读取它们</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Leave row out</source>
        <translation>去掉该行</translation>
    </message>
    <message>
        <source>Leave the desk (Esc)</source>
        <translation>离开操作台 (Esc)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课时</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Mean 0, σ 1</source>
        <translation>均值 0，σ 1</translation>
    </message>
    <message>
        <source>Mean and spread σ are those of the training rows alone.</source>
        <translation>均值和离散度 σ 只取自训练行。</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失值</translation>
    </message>
    <message>
        <source>No {column} is in two parts: the network is tried on others than it knows.</source>
        <translation>没有 {column} 同时在两个部分中：网络要面对它不认识的。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子数</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>到目前为止</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Sweep the present design</source>
        <translation>扫描现在的设计</translation>
    </message>
    <message>
        <source>Sweep, or a search for η</source>
        <translation>扫描，或寻找 η</translation>
    </message>
    <message>
        <source>The present design is another one ({names}): the map stays that of its own design.</source>
        <translation>现在的设计是另一个（{names}）：地图仍属于它自己的设计。</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>成组</translation>
    </message>
    <message>
        <source>Turn the pictures upright</source>
        <translation>把图片转正</translation>
    </message>
    <message>
        <source>Turn them upright</source>
        <translation>转正</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>What is done to it</source>
        <translation>对它做什么</translation>
    </message>
    <message>
        <source>What is swept</source>
        <translation>扫描什么</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>你的数据</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>LeftColumn</name>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>离开课时</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课时</translation>
    </message>
    <message>
        <source>Lesson or design</source>
        <translation>课时或设计</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
</context>
<context>
    <name>Lesion</name>
    <message>
        <source>1 of {of} hidden neurons is off</source>
        <translation>{of} 个隐藏神经元中有 1 个关闭</translation>
    </message>
    <message>
        <source>1 example</source>
        <translation>1 例</translation>
    </message>
    <message>
        <source>How much farther off answers are without each alone, on {0}</source>
        <translation>缺一个时多偏离多少，{0}</translation>
    </message>
    <message>
        <source>Points of accuracy lost without each neuron alone, on {0}</source>
        <translation>缺一个神经元的损失，{0}</translation>
    </message>
    <message>
        <source>Points of this class lost without each neuron alone, on {0}</source>
        <translation>缺一个时这类的损失，{0}</translation>
    </message>
    <message>
        <source>The hidden neurons appear here.</source>
        <translation>隐藏神经元会出现在这里。</translation>
    </message>
    <message>
        <source>This network has no hidden layer: there are no neurons to be switched off.</source>
        <translation>这个网络没有隐藏层：没有可以关闭的神经元。</translation>
    </message>
    <message>
        <source>all {0} hidden neurons are on</source>
        <translation>全部 {0} 个隐藏神经元都开着</translation>
    </message>
    <message>
        <source>half {0}</source>
        <translation>一半 {0}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>the only hidden neuron is off</source>
        <translation>唯一的隐藏神经元已关闭</translation>
    </message>
    <message>
        <source>the only hidden neuron is on</source>
        <translation>唯一的隐藏神经元已打开</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练集</translation>
    </message>
    <message>
        <source>training error</source>
        <translation>训练误差</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>validation error</source>
        <translation>验证误差</translation>
    </message>
    <message>
        <source>whole network</source>
        <translation>整个网络</translation>
    </message>
    <message>
        <source>without it alone answers are {0} farther off</source>
        <translation>单独缺少它，答案偏离 {0}</translation>
    </message>
    <message>
        <source>without it alone {0} points are lost</source>
        <translation>单独缺少它，损失 {0} 个百分点</translation>
    </message>
    <message>
        <source>without it alone {0} points are won</source>
        <translation>单独缺少它，增加 {0} 个百分点</translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <source>{0}, neuron {1}</source>
        <translation>{0}，神经元 {1}</translation>
    </message>
    <message>
        <source>{0}, of this class</source>
        <translation>{0}，这一类的</translation>
    </message>
    <message>
        <source>{0}, the first {1}</source>
        <translation>{0}，前 {1} 个</translation>
    </message>
    <message>
        <source>{0}, those of class {1}</source>
        <translation>{0}，类别 {1} 的</translation>
    </message>
    <message>
        <source>{n} examples</source>
        <translation>{n} 例</translation>
    </message>
    <message>
        <source>{n} of {of} hidden neurons are off</source>
        <translation>{of} 个隐藏神经元中有 {n} 个关闭</translation>
    </message>
</context>
<context>
    <name>LesionView</name>
    <message>
        <source>How neurons are left out</source>
        <translation>怎样去掉神经元</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>switches</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>投票</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>median of {count} seeds</source>
        <translation>{count} 个种子的中位数</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>种子 {0}</translation>
    </message>
    <message>
        <source>seeds {0}</source>
        <translation>种子 {0}</translation>
    </message>
    <message>
        <source>your guess</source>
        <translation>你的预测</translation>
    </message>
    <message>
        <source>{count} seeds</source>
        <translation>{count} 个种子</translation>
    </message>
    <message>
        <source>{count} seeds {least} to {most}</source>
        <translation>{count} 个种子 {least} 到 {most}</translation>
    </message>
    <message>
        <source>{label} at epoch {epoch}</source>
        <translation>{label}，第 {epoch} 轮</translation>
    </message>
    <message>
        <source>{name} {figure} at the end</source>
        <translation>{name} {figure}（结束时）</translation>
    </message>
</context>
<context>
    <name>Lesson text</name>
    <message>
        <source>**{flat:.0f} %** of the outputs&apos; weighted sums lie where the sigmoid is flat. There the slope is
next to 0, so that no later step leads back, however many follow: the network stays at
**{last:.1f} %**, and {most:.0f} % of the digits get one and the same answer. Nothing overflows; the
numbers are large but finite.</source>
        <translation>**{flat:.0f} %** 的输出加权和处在 Sigmoid 平坦的地方。那里斜率几乎为 0，后面不管走多少步都回不来：网络停在 **{last:.1f} %**，{most:.0f} % 的数字得到同一个答案。没有任何溢出；数很大，但有限。</translation>
    </message>
    <message>
        <source>**{training:.1f} %** of the training digits are right and {last:.1f} % of the test digits: the gap
is **{gap:.1f} points**. So many digits are not learned by heart by 30 hidden neurons in {epochs:.0f}
epochs, and what is common to them is common to the others too. The
test cost still turns, after epoch {turn:.0f}, but it ends only {ratio:.2f} times its lowest.</source>
        <translation>训练数字 **{training:.1f} %** 正确，测试数字 {last:.1f} % 正确：相差 **{gap:.1f} 个百分点**。30 个隐藏神经元在 {epochs:.0f} 轮里背不下这么多数字，而它们共有的，别的数字也有。测试代价仍会在第 {turn:.0f} 轮之后转折，但结束时只是最低值的 {ratio:.2f} 倍。</translation>
    </message>
    <message>
        <source>*Both* is heard as *and*; a sum alone knows no and.</source>
        <translation>*两个都*听起来就是*与*；单单一个和却不懂“与”。</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>1,000 digits</source>
        <translation>1,000 个数字</translation>
    </message>
    <message>
        <source>1,000 digits a step instead of all</source>
        <translation>每步 1,000 个数字而不是全部</translation>
    </message>
    <message>
        <source>1,000 digits and their copies</source>
        <translation>1,000 个数字和它们的副本</translation>
    </message>
    <message>
        <source>10 bumps</source>
        <translation>10 个凸起</translation>
    </message>
    <message>
        <source>100 digits a step instead of all</source>
        <translation>每步 100 个数字而不是全部</translation>
    </message>
    <message>
        <source>100 neurons in each</source>
        <translation>每层 100 个神经元</translation>
    </message>
    <message>
        <source>18 points, as with 1,000</source>
        <translation>18 个百分点，与 1,000 个时一样</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>2 and 4</source>
        <translation>2 和 4</translation>
    </message>
    <message>
        <source>20 bumps</source>
        <translation>20 个凸起</translation>
    </message>
    <message>
        <source>20 to 40 %</source>
        <translation>20 到 40 %</translation>
    </message>
    <message>
        <source>27 hidden neurons instead of 10</source>
        <translation>27 个隐藏神经元而不是 10 个</translation>
    </message>
    <message>
        <source>3 neurons</source>
        <translation>3 个神经元</translation>
    </message>
    <message>
        <source>3 or 4</source>
        <translation>3 或 4</translation>
    </message>
    <message>
        <source>3,000 times slower is pictured as a bit slower.</source>
        <translation>把慢 3,000 倍想成了慢一点。</translation>
    </message>
    <message>
        <source>30 hidden neurons are ahead of 10 in **{ten:.0f} %** of the pairs, by {by:.1f} points in the
middle; 33 are ahead of 30 in **{wins:.0f} %**, by {little:.1f}. So a single pair of runs in which
33 win says nothing. How far the seeds of *one* design scatter is what a difference has to be
compared with: of 30 they lie between {least:.1f} % and {most:.1f} %.</source>
        <translation>在 **{ten:.0f} %** 的配对中 30 个隐藏神经元领先 10 个，居中的领先 {by:.1f} 个百分点；33 个领先 30 个的有 **{wins:.0f} %**，领先 {little:.1f}。所以单单一对运行中 33 个赢了，什么也说明不了。要与差别相比的，是*同一个*设计的种子散开多远：30 个的在 {least:.1f} % 与 {most:.1f} % 之间。</translation>
    </message>
    <message>
        <source>30 hidden neurons are ahead of 10 in every pair of runs.</source>
        <translation>在每一对运行中 30 个隐藏神经元都领先 10 个。</translation>
    </message>
    <message>
        <source>30 hidden neurons are ahead of 10 in only {ten:.0f} % of the pairs.</source>
        <translation>只有 {ten:.0f} % 的配对中 30 个隐藏神经元领先 10 个。</translation>
    </message>
    <message>
        <source>30 hidden neurons between 784 pixels and ten answers, all of them drawn by chance. Gradient descent
on ten digits at a time is all that happens to them.</source>
        <translation>784 个像素和十个答案之间有 30 个隐藏神经元，全部随机抽取。发生在它们身上的只有每次对十个数字的梯度下降。</translation>
    </message>
    <message>
        <source>30 less 10, median</source>
        <translation>30 个减 10 个，中位数</translation>
    </message>
    <message>
        <source>30 to 50 %</source>
        <translation>30 到 50 %</translation>
    </message>
    <message>
        <source>30, the best seed</source>
        <translation>30 个，最好的种子</translation>
    </message>
    <message>
        <source>30, the worst seed</source>
        <translation>30 个，最差的种子</translation>
    </message>
    <message>
        <source>33 are ahead of 30 in every pair: here the difference looks real.</source>
        <translation>33 个在每一对中都领先 30 个：这里差别看起来是真的。</translation>
    </message>
    <message>
        <source>33 are not ahead of 30 in every pair: in the worst one the difference is {worst:.1f} points.</source>
        <translation>33 个并非在每一对中都领先 30 个：最差的一对相差 {worst:.1f} 个百分点。</translation>
    </message>
    <message>
        <source>33 hidden neurons against 30 cannot be told apart; 10 against 30 can.</source>
        <translation>33 个隐藏神经元与 30 个分不出高下；10 个与 30 个可以。</translation>
    </message>
    <message>
        <source>33 hidden neurons beat 30 by 0.6 points in one run. Are 33 better?</source>
        <translation>一次运行中 33 个隐藏神经元比 30 个高 0.6 个百分点。33 个更好吗？</translation>
    </message>
    <message>
        <source>33 less 30, median</source>
        <translation>33 个减 30 个，中位数</translation>
    </message>
    <message>
        <source>33 less 30, the worst pair</source>
        <translation>33 个减 30 个，最差的配对</translation>
    </message>
    <message>
        <source>33 hidden neurons instead of 100</source>
        <translation>33 个隐藏神经元而不是 100 个</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>4 and 8</source>
        <translation>4 和 8</translation>
    </message>
    <message>
        <source>4 is the sum bit: the carry is forgotten.</source>
        <translation>4 只是和位：忘了进位。</translation>
    </message>
    <message>
        <source>4 to 7 are written without an 8.</source>
        <translation>4 到 7 的写法里没有 8。</translation>
    </message>
    <message>
        <source>4 to 9: the larger digits</source>
        <translation>4 到 9：较大的数字</translation>
    </message>
    <message>
        <source>40 to 95 %</source>
        <translation>40 到 95 %</translation>
    </message>
    <message>
        <source>5 NANDs</source>
        <translation>5 个 NAND</translation>
    </message>
    <message>
        <source>5 and 9</source>
        <translation>5 和 9</translation>
    </message>
    <message>
        <source>5,000 digits</source>
        <translation>5,000 个数字</translation>
    </message>
    <message>
        <source>5,000 digits ahead of shifted copies</source>
        <translation>5,000 个数字领先平移的副本</translation>
    </message>
    <message>
        <source>50 % is what one sees of a run that is stuck, not how many are stuck.</source>
        <translation>50 % 是从一次卡住的运行看到的，不是卡住的有多少。</translation>
    </message>
    <message>
        <source>6 alone looks like little, but it is above 5.</source>
        <translation>单独的 6 看起来不多，但它大于 5。</translation>
    </message>
    <message>
        <source>8 alone</source>
        <translation>只听 8</translation>
    </message>
    <message>
        <source>8 and 16</source>
        <translation>8 和 16</translation>
    </message>
    <message>
        <source>8 and 9</source>
        <translation>8 和 9</translation>
    </message>
    <message>
        <source>8 bumps, borders moved</source>
        <translation>8 个凸起，移动边界</translation>
    </message>
    <message>
        <source>9 NANDs</source>
        <translation>9 个 NAND</translation>
    </message>
    <message>
        <source>&gt; 0.95, &lt; 0.05</source>
        <translation>&gt; 0.95，&lt; 0.05</translation>
    </message>
    <message>
        <source>&gt; 1</source>
        <translation>&gt; 1</translation>
    </message>
    <message>
        <source>A 1 has less ink than a 0, so that darkness does tell something.</source>
        <translation>1 的墨比 0 少，所以明暗确实说明一些东西。</translation>
    </message>
    <message>
        <source>A better cost might seem to be a lead that stays.</source>
        <translation>更好的代价似乎是一直保持的领先。</translation>
    </message>
    <message>
        <source>A bit more slowly</source>
        <translation>稍慢一些</translation>
    </message>
    <message>
        <source>A bump in x and a bump in y become a tower when the output&apos;s bias is −3h/2.</source>
        <translation>输出的偏置为 −3h/2 时，x 的凸起和 y 的凸起成为一座塔。</translation>
    </message>
    <message>
        <source>A circle cannot be made of lines</source>
        <translation>圆不能由直线组成</translation>
    </message>
    <message>
        <source>A circle is one thing, but one neuron is one straight line.</source>
        <translation>圆是一个东西，但一个神经元是一条直线。</translation>
    </message>
    <message>
        <source>A cost is thought of as what decides how good a network can become.</source>
        <translation>把代价想成了决定网络能有多好的东西。</translation>
    </message>
    <message>
        <source>A cross as high as the tower</source>
        <translation>和塔一样高的十字</translation>
    </message>
    <message>
        <source>A cure for overfitting might seem to close the gap.</source>
        <translation>治过拟合的办法似乎会消除差距。</translation>
    </message>
    <message>
        <source>A digit moved by one pixel is the same digit to us. A thousand digits and their four shifted copies
make five thousand examples without a new digit.</source>
        <translation>移动一个像素的数字对我们来说还是同一个数字。一千个数字和它们四个平移的副本成为五千个样本，而没有一个新数字。</translation>
    </message>
    <message>
        <source>A disc of points inside a ring of others. Each hidden neuron can draw one straight line; the output
adds them up. How many lines does it take?</source>
        <translation>一个由点组成的圆盘，外面一圈别的点。每个隐藏神经元能画一条直线；输出把它们相加。需要几条直线？</translation>
    </message>
    <message>
        <source>A factor of 1 or more</source>
        <translation>因子不小于 1</translation>
    </message>
    <message>
        <source>A factor of 1,000</source>
        <translation>1,000 倍</translation>
    </message>
    <message>
        <source>A factor of 100</source>
        <translation>100 倍</translation>
    </message>
    <message>
        <source>A factor of 2</source>
        <translation>2 倍</translation>
    </message>
    <message>
        <source>A factor of about 10</source>
        <translation>约 10 倍</translation>
    </message>
    <message>
        <source>A full point or more</source>
        <translation>一个百分点或更多</translation>
    </message>
    <message>
        <source>A guess; nothing pushes it there.</source>
        <translation>一个猜测；没有什么把它推到那里。</translation>
    </message>
    <message>
        <source>A half is damaged, and twenty damaged ones might seem no better.</source>
        <translation>一半是受损的，二十个受损的似乎也不会更好。</translation>
    </message>
    <message>
        <source>A head start is thought of as one that is kept.</source>
        <translation>把先走一步想成了能一直保持。</translation>
    </message>
    <message>
        <source>A hidden neuron with one input x says σ(wx + b). With a large w its curve is nearly a step, from 0
up to 1.</source>
        <translation>有一个输入 x 的隐藏神经元回答 σ(wx + b)。w 大时它的曲线几乎是阶跃，从 0 升到 1。</translation>
    </message>
    <message>
        <source>A hidden neuron&apos;s error δ says how much its z matters for the cost. From what is it computed?</source>
        <translation>隐藏神经元的误差 δ 说明它的 z 对代价有多大影响。它由什么算出？</translation>
    </message>
    <message>
        <source>A hundred hidden ReLUs and an η that is too large. Where a ReLU&apos;s weighted sum is below 0, it says 0
and its slope is 0.</source>
        <translation>一百个 ReLU 隐藏神经元和一个太大的 η。ReLU 的加权和小于 0 时它回答 0，斜率也是 0。</translation>
    </message>
    <message>
        <source>A hundred hidden neurons</source>
        <translation>一百个隐藏神经元</translation>
    </message>
    <message>
        <source>A hundred hidden neurons instead of thirty, everything else as in the first digit network: the
quadratic cost and large first weights.</source>
        <translation>隐藏神经元一百个而不是三十个，其余都与第一个数字网络一样：二次代价和大的初始权重。</translation>
    </message>
    <message>
        <source>A hundred hidden neurons with L2 reach 97.6 % or more; smaller steps add little.</source>
        <translation>一百个隐藏神经元用 L2 达到 97.6 % 或更高；小步子增加很少。</translation>
    </message>
    <message>
        <source>A hundred hidden neurons, cross-entropy, L2 and all 50,000 digits: chapter 3 puts its pieces
together. What is left to turn is η, and patience.</source>
        <translation>一百个隐藏神经元、交叉熵、L2 和全部 50,000 个数字：第 3 章把它的各部分合在一起。剩下可调的是 η 和耐心。</translation>
    </message>
    <message>
        <source>A hundred hidden neurons, which is many, and it reads worse than thirty would.</source>
        <translation>一百个隐藏神经元，这已很多，识别却不如三十个。</translation>
    </message>
    <message>
        <source>A hundred of them fly off as the thirty did.</source>
        <translation>一百个和三十个一样飞走。</translation>
    </message>
    <message>
        <source>A hundred rectified neurons. The cost has stopped where guessing stops.</source>
        <translation>一百个 ReLU 神经元。代价停在瞎猜的地方。</translation>
    </message>
    <message>
        <source>A hundred straight lines added up are one straight line.</source>
        <translation>一百条直线加起来还是一条直线。</translation>
    </message>
    <message>
        <source>A hundredth of the epochs</source>
        <translation>轮数的百分之一</translation>
    </message>
    <message>
        <source>A hundredth of the learning rate</source>
        <translation>学习率的百分之一</translation>
    </message>
    <message>
        <source>A larger η</source>
        <translation>更大的 η</translation>
    </message>
    <message>
        <source>A linear layer after a linear layer is a linear layer.</source>
        <translation>线性层之后的线性层还是线性层。</translation>
    </message>
    <message>
        <source>A majority feels fair, but these votes are not equal.</source>
        <translation>少数服从多数看起来公平，但这些票的分量不同。</translation>
    </message>
    <message>
        <source>A marble with momentum</source>
        <translation>有动量的弹珠</translation>
    </message>
    <message>
        <source>A mean of many settles down. A sum of many does not.</source>
        <translation>许多数的平均会稳定下来。许多数的和不会。</translation>
    </message>
    <message>
        <source>A memory sounds like a refinement.</source>
        <translation>记忆听起来像是一种细化。</translation>
    </message>
    <message>
        <source>A mini-batch was all 10,000 digits: the gradient was exact, and an epoch was one step. Five exact
steps lose against five thousand rough ones.</source>
        <translation>一个小批量就是全部 10,000 个数字：梯度是精确的，一轮就是一步。五个精确的步子敌不过五千个粗略的步子。</translation>
    </message>
    <message>
        <source>A network learns digits with a small η, 0.01, for one epoch. Then once more from the same first
weights, with the marble&apos;s memory.</source>
        <translation>一个网络用小的 η（0.01）学习数字，一轮。然后从同样的初始权重再来一次，带上弹珠的记忆。</translation>
    </message>
    <message>
        <source>A network of 30 hidden neurons learns to read most digits, and most of it in the first epoch.</source>
        <translation>一个有 30 个隐藏神经元的网络学会读大多数数字，而且大部分是在第一轮学会的。</translation>
    </message>
    <message>
        <source>A network of 30 hidden neurons, and nothing that it does is better than guessing.</source>
        <translation>一个有 30 个隐藏神经元的网络，没有一处比瞎猜好。</translation>
    </message>
    <message>
        <source>A network with η = 10 and λ = 1,000 learns nothing. Strip it down: no hidden layer, 1,000 digits,
100 to be judged by. λ becomes 20.</source>
        <translation>一个 η = 10、λ = 1,000 的网络什么也学不到。把它拆简单：没有隐藏层，1,000 个数字，用 100 个来评判。λ 变为 20。</translation>
    </message>
    <message>
        <source>A neuron has 1,000 inputs, half of them 1, the others 0. Its weights come from N(0, 1). How far does z spread?</source>
        <translation>一个神经元有 1,000 个输入，一半为 1，其余为 0。它的权重取自 N(0, 1)。z 散开多远？</translation>
    </message>
    <message>
        <source>A neuron has the weights −2 and −2 and the bias 3. What does it say when both inputs are 1?</source>
        <translation>一个神经元的权重是 −2 和 −2，偏置是 3。两个输入都为 1 时它回答什么？</translation>
    </message>
    <message>
        <source>A neuron might seem to know by itself how wrong it is.</source>
        <translation>神经元似乎自己就知道错得多厉害。</translation>
    </message>
    <message>
        <source>A neuron of the second hidden layer learns, on average, several times as fast as one of the first.</source>
        <translation>第二个隐藏层的神经元平均学得比第一个的快几倍。</translation>
    </message>
    <message>
        <source>A neuron of the second layer learns no more than {neurons:.1f} times as fast as one of the first.</source>
        <translation>第二层的神经元学得只比第一层的快 {neurons:.1f} 倍。</translation>
    </message>
    <message>
        <source>A neuron of the second layer learns {neurons:.1f} times as fast as one of the first.</source>
        <translation>第二层的神经元学得比第一层的快 {neurons:.1f} 倍。</translation>
    </message>
    <message>
        <source>A neuron of the second layer learns {neurons:.1f} times as fast as one of the first: more than usual.</source>
        <translation>第二层的神经元学得比第一层的快 {neurons:.1f} 倍：比通常多。</translation>
    </message>
    <message>
        <source>A new thousand in every epoch</source>
        <translation>每一轮新的一千个</translation>
    </message>
    <message>
        <source>A penalty</source>
        <translation>一种惩罚</translation>
    </message>
    <message>
        <source>A penalty on learning is thought to hurt the training digits most.</source>
        <translation>以为对学习的惩罚最伤训练数字。</translation>
    </message>
    <message>
        <source>A penalty, λ = 1</source>
        <translation>惩罚，λ = 1</translation>
    </message>
    <message>
        <source>A perceptron made soft</source>
        <translation>变软的感知器</translation>
    </message>
    <message>
        <source>A perceptron weighs its inputs, adds a bias and says 1 if the sum is above 0, else 0. One such
neuron can already be a gate of a computer.</source>
        <translation>感知器给输入加权，加上偏置，和大于 0 就回答 1，否则回答 0。一个这样的神经元就可以是电脑的一个门。</translation>
    </message>
    <message>
        <source>A sculpture of sharp steps stays as it is when it is trained; one of soft steps gets much better.</source>
        <translation>由陡阶跃组成的雕塑训练时保持原样；由软阶跃组成的会好得多。</translation>
    </message>
    <message>
        <source>A sigmoid comes near 1 and never gets there.</source>
        <translation>Sigmoid 接近 1，却永远到不了。</translation>
    </message>
    <message>
        <source>A sigmoid is at 0.5 only where the weighted sum is 0.</source>
        <translation>只有加权和为 0 时 Sigmoid 才是 0.5。</translation>
    </message>
    <message>
        <source>A sigmoid neuron answers with a number between 0 and 1 instead of a hard 0 or 1. Multiply all
weights and biases by c, and it hardens.</source>
        <translation>Sigmoid 神经元的回答是 0 与 1 之间的一个数，而不是非 0 即 1。把所有权重和偏置乘以 c，它就变硬。</translation>
    </message>
    <message>
        <source>A sigmoid neuron makes a step wherever one likes: it stands at −b/w and is sharper the larger w is.</source>
        <translation>Sigmoid 神经元可以在任意处造出阶跃：它位于 −b/w，w 越大越陡。</translation>
    </message>
    <message>
        <source>A sigmoid&apos;s answers stay between 0 and 1, so that its gradient stays finite.</source>
        <translation>Sigmoid 的答案保持在 0 与 1 之间，所以它的梯度保持有限。</translation>
    </message>
    <message>
        <source>A slope can be found by brute force: nudge one weight both ways and see what the cost does.
Backpropagation finds all slopes in one walk backwards.</source>
        <translation>斜率可以硬算出来：把一个权重往两边各推一点，看代价怎样变。反向传播走回去一趟就得到所有斜率。</translation>
    </message>
    <message>
        <source>A small move seems to cost a little; two pixels are a pen&apos;s width.</source>
        <translation>小小的移动似乎代价也小；两个像素是一笔的宽度。</translation>
    </message>
    <message>
        <source>A smaller network has less room to learn by heart.</source>
        <translation>较小的网络死记硬背的余地更小。</translation>
    </message>
    <message>
        <source>A smaller η</source>
        <translation>更小的 η</translation>
    </message>
    <message>
        <source>A smaller η and a weaker penalty</source>
        <translation>更小的 η 和更弱的惩罚</translation>
    </message>
    <message>
        <source>A step at 0.40</source>
        <translation>在 0.40 处的阶跃</translation>
    </message>
    <message>
        <source>A step from a sigmoid</source>
        <translation>由 Sigmoid 得到阶跃</translation>
    </message>
    <message>
        <source>A step stands at x = 0.4. Now w is doubled and b stays. Where is the step?</source>
        <translation>阶跃位于 x = 0.4。现在 w 加倍，b 不变。阶跃在哪里？</translation>
    </message>
    <message>
        <source>A table of your own</source>
        <translation>你自己的表</translation>
    </message>
    <message>
        <source>A tanh does not die, but the steps are still ten times too long.</source>
        <translation>tanh 不会失活，但步子仍然长了十倍。</translation>
    </message>
    <message>
        <source>A ten times larger η alone gains no more than {gain:.1f} points.</source>
        <translation>单是十倍的 η 只增加 {gain:.1f} 个百分点。</translation>
    </message>
    <message>
        <source>A ten times larger η alone gains {gain:.1f} points.</source>
        <translation>单是十倍的 η 就增加 {gain:.1f} 个百分点。</translation>
    </message>
    <message>
        <source>A tenth of it costs {slow:.1f} points in the same epochs.</source>
        <translation>同样的轮数里，十分之一的 η 损失 {slow:.1f} 个百分点。</translation>
    </message>
    <message>
        <source>A tenth would have to be left in each layer.</source>
        <translation>那样每一层得剩下十分之一。</translation>
    </message>
    <message>
        <source>A third hidden layer</source>
        <translation>第三个隐藏层</translation>
    </message>
    <message>
        <source>A thousand digits an epoch, the same ones, overfit. As many steps with which cure read strange digits best?</source>
        <translation>每轮同样的一千个数字会过拟合。步数相同，用哪种治法识别陌生的数字最好？</translation>
    </message>
    <message>
        <source>A thousand digits and their shifted copies, or five thousand digits: is a copy worth a new digit?</source>
        <translation>一千个数字和它们平移的副本，或者五千个数字：一个副本抵得上一个新数字吗？</translation>
    </message>
    <message>
        <source>A thousand digits, the same ones in every epoch. On digits held out the cost turns and rises, which
says that the network gets worse.</source>
        <translation>一千个数字，每一轮都是同样的。留出数字上的代价转而上升，这似乎说明网络变差了。</translation>
    </message>
    <message>
        <source>A thousandth of the epochs</source>
        <translation>轮数的千分之一</translation>
    </message>
    <message>
        <source>A thousandth of the learning rate</source>
        <translation>学习率的千分之一</translation>
    </message>
    <message>
        <source>A tower</source>
        <translation>塔</translation>
    </message>
    <message>
        <source>A tower where both bumps are up</source>
        <translation>两个凸起都在之处的一座塔</translation>
    </message>
    <message>
        <source>A tower, no cross</source>
        <translation>一座塔，没有十字</translation>
    </message>
    <message>
        <source>A vote of twenty thinned networks is as good as the whole network trained with dropout.</source>
        <translation>二十个变稀网络的投票，与用 Dropout 训练的整个网络一样好。</translation>
    </message>
    <message>
        <source>A weight of the first layer has moved by {moved:.0f}.</source>
        <translation>第一层有一个权重移动了 {moved:.0f}。</translation>
    </message>
    <message>
        <source>A weight of the first layer has moved by {moved:.2f}.</source>
        <translation>第一层有一个权重移动了 {moved:.2f}。</translation>
    </message>
    <message>
        <source>A wider layer passes on no more of the error: the sigmoid&apos;s slope is a quarter at most.</source>
        <translation>更宽的层并不传回更多的误差：Sigmoid 的斜率最多是四分之一。</translation>
    </message>
    <message>
        <source>AND</source>
        <translation>AND</translation>
    </message>
    <message>
        <source>About 1</source>
        <translation>约 1</translation>
    </message>
    <message>
        <source>About 10 %</source>
        <translation>约 10 %</translation>
    </message>
    <message>
        <source>About 10 %, as guessing does</source>
        <translation>约 10 %，与瞎猜一样</translation>
    </message>
    <message>
        <source>About 10 points</source>
        <translation>约 10 个百分点</translation>
    </message>
    <message>
        <source>About 10 times</source>
        <translation>约 10 倍</translation>
    </message>
    <message>
        <source>About 10,000 times</source>
        <translation>约 10,000 倍</translation>
    </message>
    <message>
        <source>About 100</source>
        <translation>约 100</translation>
    </message>
    <message>
        <source>About 100 times</source>
        <translation>约 100 倍</translation>
    </message>
    <message>
        <source>About 100 times as fast</source>
        <translation>约快 100 倍</translation>
    </message>
    <message>
        <source>About 16 times</source>
        <translation>约 16 倍</translation>
    </message>
    <message>
        <source>About 2 or 3 points</source>
        <translation>约 2 或 3 个百分点</translation>
    </message>
    <message>
        <source>About 20 %</source>
        <translation>约 20 %</translation>
    </message>
    <message>
        <source>About 20 more</source>
        <translation>约多 20</translation>
    </message>
    <message>
        <source>About 20 points</source>
        <translation>约 20 个百分点</translation>
    </message>
    <message>
        <source>About 22</source>
        <translation>约 22</translation>
    </message>
    <message>
        <source>About 4 times</source>
        <translation>约 4 倍</translation>
    </message>
    <message>
        <source>About 5 more</source>
        <translation>约多 5</translation>
    </message>
    <message>
        <source>About 5 times as fast</source>
        <translation>约快 5 倍</translation>
    </message>
    <message>
        <source>About 50 %</source>
        <translation>约 50 %</translation>
    </message>
    <message>
        <source>About 500</source>
        <translation>约 500</translation>
    </message>
    <message>
        <source>About 60 %</source>
        <translation>约 60 %</translation>
    </message>
    <message>
        <source>About 7</source>
        <translation>约 7</translation>
    </message>
    <message>
        <source>About 80 %</source>
        <translation>约 80 %</translation>
    </message>
    <message>
        <source>About 85 %</source>
        <translation>约 85 %</translation>
    </message>
    <message>
        <source>About 90 %</source>
        <translation>约 90 %</translation>
    </message>
    <message>
        <source>About a tenth of a point</source>
        <translation>约十分之一个百分点</translation>
    </message>
    <message>
        <source>About a tenth of it</source>
        <translation>约为十分之一</translation>
    </message>
    <message>
        <source>About half of it</source>
        <translation>约为一半</translation>
    </message>
    <message>
        <source>About three times as fast</source>
        <translation>约快三倍</translation>
    </message>
    <message>
        <source>About three times as slow</source>
        <translation>约慢三倍</translation>
    </message>
    <message>
        <source>About three times in four</source>
        <translation>约四次中三次</translation>
    </message>
    <message>
        <source>Accuracy after one epoch, without memory</source>
        <translation>一轮之后的准确率，没有记忆</translation>
    </message>
    <message>
        <source>Accuracy after one epoch, μ = 0, η = 0.01</source>
        <translation>一轮之后的准确率，μ = 0，η = 0.01</translation>
    </message>
    <message>
        <source>Accuracy after one epoch, μ = 0, η = 0.1</source>
        <translation>一轮之后的准确率，μ = 0，η = 0.1</translation>
    </message>
    <message>
        <source>Accuracy after one epoch, μ = 0.5</source>
        <translation>一轮之后的准确率，μ = 0.5</translation>
    </message>
    <message>
        <source>Accuracy after one epoch, μ = 0.5, η = 0.05</source>
        <translation>一轮之后的准确率，μ = 0.5，η = 0.05</translation>
    </message>
    <message>
        <source>Accuracy after one epoch, μ = 0.9</source>
        <translation>一轮之后的准确率，μ = 0.9</translation>
    </message>
    <message>
        <source>Accuracy after one epoch, μ = 0.9, η = 0.01</source>
        <translation>一轮之后的准确率，μ = 0.9，η = 0.01</translation>
    </message>
    <message>
        <source>Accuracy after one epoch, μ = 0.99</source>
        <translation>一轮之后的准确率，μ = 0.99</translation>
    </message>
    <message>
        <source>Accuracy after one epoch, μ = 1</source>
        <translation>一轮之后的准确率，μ = 1</translation>
    </message>
    <message>
        <source>Accuracy after the first epoch</source>
        <translation>第一轮之后的准确率</translation>
    </message>
    <message>
        <source>Accuracy at the end</source>
        <translation>结束时的准确率</translation>
    </message>
    <message>
        <source>Accuracy at the end less accuracy at the lowest cost</source>
        <translation>结束时的准确率减代价最低时的准确率</translation>
    </message>
    <message>
        <source>Accuracy at the end, %</source>
        <translation>结束时的准确率，%</translation>
    </message>
    <message>
        <source>Accuracy gained from 1,000 to 5,000 digits</source>
        <translation>从 1,000 到 5,000 个数字增加的准确率</translation>
    </message>
    <message>
        <source>Accuracy gained from 500 to 1,000 digits</source>
        <translation>从 500 到 1,000 个数字增加的准确率</translation>
    </message>
    <message>
        <source>Accuracy with 30 hidden neurons</source>
        <translation>有 30 个隐藏神经元时的准确率</translation>
    </message>
    <message>
        <source>Accuracy with halving</source>
        <translation>减半时的准确率</translation>
    </message>
    <message>
        <source>Accuracy with η = 0.025</source>
        <translation>η = 0.025 时的准确率</translation>
    </message>
    <message>
        <source>Accuracy with η = 0.1</source>
        <translation>η = 0.1 时的准确率</translation>
    </message>
    <message>
        <source>Accuracy with η = 0.25</source>
        <translation>η = 0.25 时的准确率</translation>
    </message>
    <message>
        <source>Accuracy with η = 0.5</source>
        <translation>η = 0.5 时的准确率</translation>
    </message>
    <message>
        <source>Accuracy with η = 1</source>
        <translation>η = 1 时的准确率</translation>
    </message>
    <message>
        <source>Accuracy with η = 10</source>
        <translation>η = 10 时的准确率</translation>
    </message>
    <message>
        <source>Accuracy with η = 2.5</source>
        <translation>η = 2.5 时的准确率</translation>
    </message>
    <message>
        <source>Accuracy without a hidden layer</source>
        <translation>没有隐藏层时的准确率</translation>
    </message>
    <message>
        <source>Accuracy, 1 digit a step</source>
        <translation>准确率，每步 1 个数字</translation>
    </message>
    <message>
        <source>Accuracy, 1,000 digits</source>
        <translation>准确率，1,000 个数字</translation>
    </message>
    <message>
        <source>Accuracy, 1,000 digits a step</source>
        <translation>准确率，每步 1,000 个数字</translation>
    </message>
    <message>
        <source>Accuracy, 10 digits a step</source>
        <translation>准确率，每步 10 个数字</translation>
    </message>
    <message>
        <source>Accuracy, 10,000 digits</source>
        <translation>准确率，10,000 个数字</translation>
    </message>
    <message>
        <source>Accuracy, 10,000 digits a step</source>
        <translation>准确率，每步 10,000 个数字</translation>
    </message>
    <message>
        <source>Accuracy, 100 digits</source>
        <translation>准确率，100 个数字</translation>
    </message>
    <message>
        <source>Accuracy, 100 digits a step</source>
        <translation>准确率，每步 100 个数字</translation>
    </message>
    <message>
        <source>Accuracy, 2,000 digits</source>
        <translation>准确率，2,000 个数字</translation>
    </message>
    <message>
        <source>Accuracy, 20,000 digits</source>
        <translation>准确率，20,000 个数字</translation>
    </message>
    <message>
        <source>Accuracy, 200 digits</source>
        <translation>准确率，200 个数字</translation>
    </message>
    <message>
        <source>Accuracy, 5,000 digits</source>
        <translation>准确率，5,000 个数字</translation>
    </message>
    <message>
        <source>Accuracy, 50,000 digits</source>
        <translation>准确率，50,000 个数字</translation>
    </message>
    <message>
        <source>Accuracy, 500 digits</source>
        <translation>准确率，500 个数字</translation>
    </message>
    <message>
        <source>Accuracy, L1</source>
        <translation>准确率，L1</translation>
    </message>
    <message>
        <source>Accuracy, L2</source>
        <translation>准确率，L2</translation>
    </message>
    <message>
        <source>Accuracy, no penalty</source>
        <translation>准确率，不用惩罚</translation>
    </message>
    <message>
        <source>Accuracy, η = 0.1</source>
        <translation>准确率，η = 0.1</translation>
    </message>
    <message>
        <source>Accuracy, η = 1</source>
        <translation>准确率，η = 1</translation>
    </message>
    <message>
        <source>Accuracy, η lowered after three epochs</source>
        <translation>准确率，三轮之后降低 η</translation>
    </message>
    <message>
        <source>Activations that come in belong to the slope of a weight: δ times the activation.</source>
        <translation>传来的激活值属于权重的斜率：δ 乘以激活值。</translation>
    </message>
    <message>
        <source>After 30 epochs with 50,000 digits, without a penalty: how far is training accuracy above test accuracy?</source>
        <translation>用 50,000 个数字训练 30 轮，不用惩罚：训练准确率比测试准确率高多少？</translation>
    </message>
    <message>
        <source>After as many steps the same thousand digits give {same:.1f} %, L2 {with_l2:.1f} %, dropout
{with_dropout:.1f} %, ten hidden neurons {small:.1f} %, and new digits **{new:.1f} %**. What
cannot come again cannot be learned by heart: the cheapest regularizer is data, where they can be
had.</source>
        <translation>同样多的步数之后，同样的一千个数字得 {same:.1f} %，L2 得 {with_l2:.1f} %，Dropout 得 {with_dropout:.1f} %，十个隐藏神经元得 {small:.1f} %，新的数字得 **{new:.1f} %**。不会再来的东西背不下来：最便宜的正则化手段是数据，只要能得到。</translation>
    </message>
    <message>
        <source>After as many steps the thousand digits give {plain:.1f} %, with their shifted copies
**{copies:.1f} %**, and five thousand digits of their own **{real:.1f} %**: the copies gain
{gain:.1f} of {real_gain:.1f} points. A fully connected network does not know that a moved digit is
the same one: to its weights every pixel is a thing of its own. The copies tell it.</source>
        <translation>同样多的步数之后，一千个数字得 {plain:.1f} %，加上平移的副本得 **{copies:.1f} %**，五千个各不相同的数字得 **{real:.1f} %**：副本增加了 {real_gain:.1f} 个百分点中的 {gain:.1f} 个。全连接的网络不知道移动过的数字是同一个：对它的权重来说每个像素都是独立的。副本告诉了它。</translation>
    </message>
    <message>
        <source>After five epochs at a smaller η no more than {still_dead:.0f} % are dead.</source>
        <translation>用较小的 η 五轮之后，只有 {still_dead:.0f} % 失活。</translation>
    </message>
    <message>
        <source>After five epochs at a smaller η {still_dead:.0f} % are still dead.</source>
        <translation>用较小的 η 五轮之后，仍有 {still_dead:.0f} % 失活。</translation>
    </message>
    <message>
        <source>After five epochs {last_now:.0f} % are read.</source>
        <translation>五轮之后识别了 {last_now:.0f} %。</translation>
    </message>
    <message>
        <source>After its first epoch one hidden layer reads {one_first:.1f} %, four read **{four_first:.1f} %**,
which is guessing. The end is {one:.1f} % with one, {two:.1f} % with two, {three:.1f} % with three
and {four:.1f} % with four. Where a layer learns at a hundredth of the speed, a few thousand steps
are as good as none.</source>
        <translation>第一轮之后，一个隐藏层识别 {one_first:.1f} %，四个识别 **{four_first:.1f} %**，就是瞎猜。结束时一个得 {one:.1f} %，两个 {two:.1f} %，三个 {three:.1f} %，四个 {four:.1f} %。一层若只以百分之一的速度学习，几千步就等于没有。</translation>
    </message>
    <message>
        <source>After learning from the smaller number of digits **{wrong_few:.1f} %** of those held out are
misread, after ten times as many **{wrong_many:.1f} %**: that is **{ratio:.2f} times** as much. The
errors get fewer with every step of the table, but ten times the digits do not make them ten times
fewer.</source>
        <translation>从较少的数字学习之后，留出的数字有 **{wrong_few:.1f} %** 读错，十倍之后有 **{wrong_many:.1f} %**：是前者的 **{ratio:.2f} 倍**。表中每增加一级错误就减少一些，但十倍的数字并不使错误减少到十分之一。</translation>
    </message>
    <message>
        <source>After one epoch cross-entropy reads **{cross_first:.1f} %**, the quadratic cost
**{quadratic_first:.1f} %**; the lead of {lead_first:.1f} points is {lead_last:.1f} at the end. The
error of an output neuron is a − y with cross-entropy, without the factor σ′(z) that holds back a
neuron that is surely wrong. Once few neurons are, there is little left to gain.</source>
        <translation>一轮之后交叉熵识别 **{cross_first:.1f} %**，二次代价识别 **{quadratic_first:.1f} %**；领先从 {lead_first:.1f} 个百分点变为结束时的 {lead_last:.1f}。用交叉熵时输出神经元的误差是 a − y，没有会拖住确信地错的神经元的因子 σ′(z)。一旦这样的神经元少了，就没有多少可赢得的。</translation>
    </message>
    <message>
        <source>After one epoch the network with scaled start weights is ahead. What becomes of its lead?</source>
        <translation>一轮之后，用缩放的初始权重的网络领先。它的领先会怎样？</translation>
    </message>
    <message>
        <source>After one epoch the scaled start leads by **{lead_30:.1f} points** with 30 hidden neurons and by
**{lead_100:.1f}** with 100. As large a share of the hidden neurons is flat, but a hundred of them
leave more that are not. At the end the 100 lead by {lead_last:.1f} points.</source>
        <translation>一轮之后，缩放的起点在 30 个隐藏神经元时领先 **{lead_30:.1f} 个百分点**，在 100 个时领先 **{lead_100:.1f}**。隐藏神经元中平坦的比例一样大，但一百个里剩下更多不平坦的。结束时 100 个的领先 {lead_last:.1f} 个百分点。</translation>
    </message>
    <message>
        <source>After one epoch the scaled start reads **{scaled_first:.1f} %**, the large one
**{large_first:.1f} %**: {flat_large:.0f} % of its hidden neurons&apos; z begin where the sigmoid is
flat, against {flat_scaled:.0f} %, and must first come back. At the end the lead of {lead_first:.1f}
points is {lead_last:.1f}. A bad start costs time more than it costs the goal.</source>
        <translation>一轮之后，缩放的起点识别 **{scaled_first:.1f} %**，大的识别 **{large_first:.1f} %**：它的隐藏神经元的 z 开始时有 {flat_large:.0f} % 处在 Sigmoid 平坦的地方，另一个为 {flat_scaled:.0f} %，得先走回来。领先从 {lead_first:.1f} 个百分点变为结束时的 {lead_last:.1f}。坏的起点耗费的是时间，多于目标。</translation>
    </message>
    <message>
        <source>After one epoch the sigmoids already read {sigmoid_first:.1f} %.</source>
        <translation>一轮之后 Sigmoid 已识别 {sigmoid_first:.1f} %。</translation>
    </message>
    <message>
        <source>After one epoch the sigmoids read {sigmoid_first:.1f} %, tanh {tanh_first:.1f} %, ReLU
{relu_first:.1f} % and the linear neurons {linear_first:.1f} %; after all epochs it is
{sigmoid:.1f}, {tanh:.1f}, {relu:.1f} and {linear:.1f} %.

tanh is a sigmoid of another scale, σ(z) = ½(1 + tanh(z/2)), so that it can do nothing more. But at
0 it is four times as steep: the error reaches the first layer where sigmoids take three quarters of
it away in every layer. ReLU&apos;s slope is 1 or 0. Linear neurons pass on everything, and three layers
of them are no more than one.</source>
        <translation>一轮之后 Sigmoid 识别 {sigmoid_first:.1f} %，tanh {tanh_first:.1f} %，ReLU {relu_first:.1f} %，线性神经元 {linear_first:.1f} %；全部轮次之后是 {sigmoid:.1f}、{tanh:.1f}、{relu:.1f} 和 {linear:.1f} %。

tanh 是另一种刻度的 Sigmoid，σ(z) = ½(1 + tanh(z/2))，所以它做不到更多。但在 0 处它陡四倍：误差能到达第一层，而 Sigmoid 每一层都拿走它的四分之三。ReLU 的斜率是 1 或 0。线性神经元把一切都传下去，三层也不过是一层。</translation>
    </message>
    <message>
        <source>After one epoch the sigmoids read {sigmoid_first:.1f} %.</source>
        <translation>一轮之后 Sigmoid 识别 {sigmoid_first:.1f} %。</translation>
    </message>
    <message>
        <source>After the same epochs: η 0.025 reads {low:.1f} %, 0.1 {smaller:.1f} %, **0.25 {good:.1f} %**, 1
{one:.1f} %, 2.5 {high:.1f} %, **10 {broken:.1f} %**. From 0.1 to 1 it matters little which one takes:
that is one power of ten. One more power of ten costs much of what was learned, so that tries in
steps of ten find the place quickly.</source>
        <translation>同样的轮数之后：η 0.025 识别 {low:.1f} %，0.1 {smaller:.1f} %，**0.25 {good:.1f} %**，1 {one:.1f} %，2.5 {high:.1f} %，**10 {broken:.1f} %**。从 0.1 到 1 取哪个差别不大：那是一个十倍。再来一个十倍，就损失许多学到的东西，所以按十倍试能很快找到位置。</translation>
    </message>
    <message>
        <source>All 50,000</source>
        <translation>全部 50,000 个</translation>
    </message>
    <message>
        <source>All 50,000 digits, and now L2 as well. What becomes of the gap of 2 to 3 points?</source>
        <translation>全部 50,000 个数字，现在也用 L2。2 到 3 个百分点的差距会怎样？</translation>
    </message>
    <message>
        <source>All 50,000 with L2</source>
        <translation>全部 50,000 个，用 L2</translation>
    </message>
    <message>
        <source>All NAND rows right: the least whole c</source>
        <translation>NAND 各行都对：最小的整数 c</translation>
    </message>
    <message>
        <source>All about alike</source>
        <translation>都差不多</translation>
    </message>
    <message>
        <source>All even digits</source>
        <translation>所有偶数</translation>
    </message>
    <message>
        <source>All get smaller, hardly any 0</source>
        <translation>都变小，几乎没有到 0 的</translation>
    </message>
    <message>
        <source>All layers learn faster, and the first is as far behind the last as before. It helps, not enough.</source>
        <translation>所有的层都学得更快，第一层仍像之前一样落在最后一层后面。有帮助，但不够。</translation>
    </message>
    <message>
        <source>All layers slow down together: of four hidden layers the last stays many times as fast as the first.</source>
        <translation>所有的层一起变慢：四个隐藏层中，最后一层一直比第一层快许多倍。</translation>
    </message>
    <message>
        <source>All of it is trained by the same rule.</source>
        <translation>全部按同样的规则训练。</translation>
    </message>
    <message>
        <source>All of them fall</source>
        <translation>全都下降</translation>
    </message>
    <message>
        <source>All of them revive</source>
        <translation>全部复活</translation>
    </message>
    <message>
        <source>All of them rise a little</source>
        <translation>全都略微上升</translation>
    </message>
    <message>
        <source>All thirty epochs together go a hundredth of the way of a single one at η = 3. From the first to the
last the test accuracy rose by {rise:.1f} points.</source>
        <translation>三十轮合起来走的路，只有 η = 3 时一轮的百分之一。从第一轮到最后一轮，测试准确率上升了 {rise:.1f} 个百分点。</translation>
    </message>
    <message>
        <source>All three come equally low</source>
        <translation>三个降得一样低</translation>
    </message>
    <message>
        <source>All three epochs together go a thousandth of the way of a single one at η = 3.</source>
        <translation>三轮合起来走的路，只有 η = 3 时一轮的千分之一。</translation>
    </message>
    <message>
        <source>All weights are made large. Do the slopes grow from the last neuron to the first?</source>
        <translation>所有权重都变大。斜率从最后一个神经元到第一个会增大吗？</translation>
    </message>
    <message>
        <source>All weights equal</source>
        <translation>所有权重相等</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source>Always more digits</source>
        <translation>总是更多的数字</translation>
    </message>
    <message>
        <source>Always: 100 is more than 1</source>
        <translation>总是：100 大于 1</translation>
    </message>
    <message>
        <source>An epoch is a small step after every ten digits, a thousand of them or more, and the first ones go
far: after one epoch {first:.0f} % were read, at best {best:.1f} %.</source>
        <translation>一轮是每十个数字之后走一小步，共一千步或更多，而最初的几步走得很远：一轮之后识别了 {first:.1f} %，最好时 {best:.1f} %。</translation>
    </message>
    <message>
        <source>An exact direction does not make up for a thousand steps less.</source>
        <translation>精确的方向抵不过少走一千步。</translation>
    </message>
    <message>
        <source>An honest comparison</source>
        <translation>公平的比较</translation>
    </message>
    <message>
        <source>An odd function of an odd function is odd.</source>
        <translation>奇函数的奇函数还是奇函数。</translation>
    </message>
    <message>
        <source>An output adds up 100 hidden neurons instead of 30. With large first weights that sum is larger, and
more outputs begin where the sigmoid is flat. With the quadratic cost they learn next to nothing
there: some digits are hardly ever the answer, or never. With another cost or a better start more
neurons do help.</source>
        <translation>一个输出把 100 个而不是 30 个隐藏神经元相加。初始权重大时这个和更大，更多的输出一开始就处在 Sigmoid 平坦的地方。用二次代价时它们在那里几乎学不到什么：有些数字几乎从不、或从不作为答案。换一种代价或更好的起点，更多的神经元就有帮助。</translation>
    </message>
    <message>
        <source>An η that is too large kills most ReLUs, and a smaller one later does not revive them.</source>
        <translation>太大的 η 使大多数 ReLU 失活，之后减小也不能使它们复活。</translation>
    </message>
    <message>
        <source>Another activation</source>
        <translation>另一种激活函数</translation>
    </message>
    <message>
        <source>Another activation repairs four hidden layers at once; more neurons do not.</source>
        <translation>换一种激活函数立刻修好四个隐藏层；更多的神经元则不能。</translation>
    </message>
    <message>
        <source>Another curve, and still two numbers.</source>
        <translation>换了一条曲线，仍然只有两个数。</translation>
    </message>
    <message>
        <source>Another layer of two</source>
        <translation>再加一个两个神经元的层</translation>
    </message>
    <message>
        <source>Answer to 0 0 0</source>
        <translation>对 0 0 0 的回答</translation>
    </message>
    <message>
        <source>Answer to 0 0 0 of 3-5-4-1</source>
        <translation>3-5-4-1 对 0 0 0 的回答</translation>
    </message>
    <message>
        <source>Answer to 0 0 0 with a bias</source>
        <translation>有偏置时对 0 0 0 的回答</translation>
    </message>
    <message>
        <source>Answer to 1 0 0</source>
        <translation>对 1 0 0 的回答</translation>
    </message>
    <message>
        <source>Answer to 1 0 0 from the first weights of a program of nine lines</source>
        <translation>对 1 0 0 的回答，从一个九行程序的初始权重出发</translation>
    </message>
    <message>
        <source>Any function</source>
        <translation>任意函数</translation>
    </message>
    <message>
        <source>Any two of the three</source>
        <translation>三个中的任意两个</translation>
    </message>
    <message>
        <source>As fast</source>
        <translation>一样快</translation>
    </message>
    <message>
        <source>As fast as before</source>
        <translation>和之前一样快</translation>
    </message>
    <message>
        <source>As few as of those held out</source>
        <translation>与留出的一样少</translation>
    </message>
    <message>
        <source>As many</source>
        <translation>一样多</translation>
    </message>
    <message>
        <source>As with a larger η every layer goes faster, and the first stays behind.</source>
        <translation>和更大的 η 一样，每一层都快了，第一层仍落在后面。</translation>
    </message>
    <message>
        <source>At 0.2</source>
        <translation>在 0.2</translation>
    </message>
    <message>
        <source>At 0.8</source>
        <translation>在 0.8</translation>
    </message>
    <message>
        <source>At a small η, μ = 0.9 gains far more in the first epoch than patience does.</source>
        <translation>η 小时，μ = 0.9 在第一轮里增加的远多于耐心所能。</translation>
    </message>
    <message>
        <source>At equal η/(1 − μ) the memory is behind: {difference:.1f} points.</source>
        <translation>η/(1 − μ) 相等时记忆落后：{difference:.1f} 个百分点。</translation>
    </message>
    <message>
        <source>At equal η/(1 − μ) the memory is {difference:.1f} points ahead.</source>
        <translation>η/(1 − μ) 相等时记忆领先 {difference:.1f} 个百分点。</translation>
    </message>
    <message>
        <source>At equal η/(1 − μ) the two differ by {difference:.1f} points.</source>
        <translation>η/(1 − μ) 相等时两者相差 {difference:.1f} 个百分点。</translation>
    </message>
    <message>
        <source>At exactly 0.1 y jumps between two places for ever; beyond that it grows.</source>
        <translation>恰好 0.1 时 y 永远在两处之间跳动；超过它就增大。</translation>
    </message>
    <message>
        <source>At least 8</source>
        <translation>至少 8</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>在结束时</translation>
    </message>
    <message>
        <source>At the end tanh is no more than {lead:.1f} points ahead of sigmoid.</source>
        <translation>结束时 tanh 只领先 Sigmoid {lead:.1f} 个百分点。</translation>
    </message>
    <message>
        <source>At the end tanh is {lead:.1f} points ahead of sigmoid.</source>
        <translation>结束时 tanh 领先 Sigmoid {lead:.1f} 个百分点。</translation>
    </message>
    <message>
        <source>At the end the factor is {four_end:.0f} with four hidden layers, {three_end:.1f} with three, and
only {two_end:.1f} with two: those come to learn at nearly the same speed.</source>
        <translation>结束时，四个隐藏层的倍数是 {four_end:.0f}，三个的是 {three_end:.1f}，两个的只有 {two_end:.1f}：这两层逐渐学得几乎一样快。</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>在开始时</translation>
    </message>
    <message>
        <source>At the start the last hidden layer learns {ratio:.0f} times as fast as the first.</source>
        <translation>开始时最后一个隐藏层学得比第一个快 {ratio:.0f} 倍。</translation>
    </message>
    <message>
        <source>At the start {flat:.0f} % of the hidden layer&apos;s weighted inputs are where the sigmoid is flat.</source>
        <translation>开始时隐藏层有 {flat:.0f} % 的加权输入处在 Sigmoid 平坦的地方。</translation>
    </message>
    <message>
        <source>At times far fewer, by luck</source>
        <translation>有时少得多，凭运气</translation>
    </message>
    <message>
        <source>At z = 2.5, −1, 3.2, 0.5 the shares are 0.315, 0.009, 0.633 and 0.043. With z₃ = 5 they are 0.075,
0.002, 0.913 and 0.010: the others fall, all by the same factor, so that between them nothing
changes.

Adding the same number to all four z changes no share: every eᶻ is multiplied by the same number,
and it cancels. With the log-likelihood as cost the slope of z is a − y, as simple as that of
cross-entropy with a sigmoid.</source>
        <translation>z = 2.5、−1、3.2、0.5 时份额是 0.315、0.009、0.633 和 0.043。z₃ = 5 时是 0.075、0.002、0.913 和 0.010：其他的下降，全都按同样的倍数，所以它们之间什么也不变。

给四个 z 都加上同一个数，没有份额会变：每个 eᶻ 都乘以同一个数，而它消去了。以对数似然为代价时，z 的斜率是 a − y，和 Sigmoid 的交叉熵一样简单。</translation>
    </message>
    <message>
        <source>At η = 0.09 the marble without memory arrives in 31 steps. And with μ = 0.9?</source>
        <translation>η = 0.09 时没有记忆的弹珠 31 步到达。μ = 0.9 时呢？</translation>
    </message>
    <message>
        <source>At η = 0.1 it is {alive:.0f} % already.</source>
        <translation>η = 0.1 时已是 {alive:.0f} %。</translation>
    </message>
    <message>
        <source>At η = 0.1 it is {alive:.0f} %.</source>
        <translation>η = 0.1 时是 {alive:.0f} %。</translation>
    </message>
    <message>
        <source>At η = 1 no more than {dead:.0f} % of the hidden neurons are dead.</source>
        <translation>η = 1 时只有 {dead:.0f} % 的隐藏神经元失活。</translation>
    </message>
    <message>
        <source>At η = 1, **{dead:.0f} %** of the hidden neurons say 0 to every digit after five epochs, at η = 0.1
{alive:.0f} %; {wrecked:.1f} % are read instead of {good:.1f} %. A first step that is too long puts
a neuron&apos;s weighted sum below 0 for all digits. From there no slope leads back: every step is 0,
whatever η is.

With η lowered to 0.1 after three epochs {still_dead:.0f} % are still dead after five more. The few
that live learn what they can: {rescued:.1f} %.</source>
        <translation>η = 1 时，五轮之后 **{dead:.0f} %** 的隐藏神经元对每个数字都回答 0，η = 0.1 时是 {alive:.0f} %；识别的是 {wrecked:.1f} % 而不是 {good:.1f} %。太长的第一步使神经元的加权和对所有数字都小于 0。从那里没有斜率引回来：不管 η 是多少，每一步都是 0。

三轮之后把 η 降到 0.1，再过五轮仍有 {still_dead:.0f} % 失活。活着的少数学会它们所能学的：{rescued:.1f} %。</translation>
    </message>
    <message>
        <source>At η = 1, {dead:.0f} % of the hidden neurons are dead.</source>
        <translation>η = 1 时 {dead:.0f} % 的隐藏神经元失活。</translation>
    </message>
    <message>
        <source>At μ = 1 nothing of a movement is ever forgotten: the weights fly on where no slope sends them. With
less memory they stop where the cost is low: {last:.1f} % are read.</source>
        <translation>μ = 1 时移动的任何部分都不会被忘掉：权重一直飞下去，没有斜率要它们去那里。记得少一些，它们就停在代价低的地方：识别了 {last:.1f} %。</translation>
    </message>
    <message>
        <source>Backpropagation gives the slopes that nudging the weights one by one gives.</source>
        <translation>反向传播给出的斜率，与逐个推动权重得到的一样。</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>向后</translation>
    </message>
    <message>
        <source>Bars on neurons</source>
        <translation>神经元上的条形</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Before any network: guess a digit from the mean darkness of its picture alone, or from the mean
picture that it is nearest to. How far does that go?</source>
        <translation>在任何网络之前：只凭图片的平均明暗来猜数字，或凭它最接近的平均图片来猜。这能走多远？</translation>
    </message>
    <message>
        <source>Before the first step each sigmoid layer learns several times as fast as the one before it.</source>
        <translation>在第一步之前，每个 Sigmoid 层学得比它前面的一层快几倍。</translation>
    </message>
    <message>
        <source>Before the first step {flat:.0f} % of the outputs&apos; sums are where the sigmoid is flat with 100 hidden
neurons, {flat_thirty:.0f} % with 30. The quadratic cost loses **{loss:.1f} points** by the larger
layer, and cross-entropy gains **{gain:.1f}**, from the very same first weights.</source>
        <translation>第一步之前，100 个时有 {flat:.0f} % 的输出的和处在 Sigmoid 平坦的地方，30 个时为 {flat_thirty:.0f} %。从完全相同的初始权重出发，二次代价因层更大而损失 **{loss:.1f} 个百分点**，交叉熵则增加 **{gain:.1f}**。</translation>
    </message>
    <message>
        <source>Below w = 4 there is no window, since σ′ is at most ¼. A larger w allows a smaller σ′, so that z may
be farther from 0; but z = wa + b runs the faster through what is allowed. The width is 2/w · ln(w(1
+ √(1 − 4/w))/2 − 1): 0 at 4, 0.385 at 5, **0.448 at 6.9**, 0.413 at 10, 0.155 at 50 and 0.092 at
100.

Activations lie between 0 and 1, and each neuron of a deep network has to hit its own window: slopes
that neither vanish nor explode are luck.</source>
        <translation>w 小于 4 时没有窗口，因为 σ′ 最多为 ¼。w 更大允许更小的 σ′，于是 z 可以离 0 更远；但 z = wa + b 也更快地穿过所允许的范围。宽度是 2/w · ln(w(1 + √(1 − 4/w))/2 − 1)：4 时为 0，5 时为 0.385，**6.9 时为 0.448**，10 时为 0.413，50 时为 0.155，100 时为 0.092。

激活值在 0 与 1 之间，深度网络的每个神经元都得落进自己的窗口：斜率既不消失也不爆炸是运气。</translation>
    </message>
    <message>
        <source>Best accuracy</source>
        <translation>最好的准确率</translation>
    </message>
    <message>
        <source>Best accuracy of 100, quadratic cost</source>
        <translation>100 个时最好的准确率，二次代价</translation>
    </message>
    <message>
        <source>Best accuracy, %</source>
        <translation>最好的准确率，%</translation>
    </message>
    <message>
        <source>Best of cross-entropy less best of quadratic, scaled start</source>
        <translation>交叉熵最好的减二次代价最好的，缩放的起点</translation>
    </message>
    <message>
        <source>Best of four epochs, η = 0.1</source>
        <translation>四轮中最好，η = 0.1</translation>
    </message>
    <message>
        <source>Best of four epochs, η = 1</source>
        <translation>四轮中最好，η = 1</translation>
    </message>
    <message>
        <source>Best of four epochs, η = 10</source>
        <translation>四轮中最好，η = 10</translation>
    </message>
    <message>
        <source>Best of four epochs, η = 100</source>
        <translation>四轮中最好，η = 100</translation>
    </message>
    <message>
        <source>Best test accuracy</source>
        <translation>最好的测试准确率</translation>
    </message>
    <message>
        <source>Best test accuracy of 100</source>
        <translation>100 个时最好的测试准确率</translation>
    </message>
    <message>
        <source>Best test accuracy with L2</source>
        <translation>用 L2 时最好的测试准确率</translation>
    </message>
    <message>
        <source>Best test accuracy without</source>
        <translation>不用时最好的测试准确率</translation>
    </message>
    <message>
        <source>Best test accuracy, 100 hidden neurons</source>
        <translation>最好的测试准确率，100 个隐藏神经元</translation>
    </message>
    <message>
        <source>Best test accuracy, 30 hidden neurons</source>
        <translation>最好的测试准确率，30 个隐藏神经元</translation>
    </message>
    <message>
        <source>Best test accuracy, gained by L2</source>
        <translation>最好的测试准确率，因 L2 增加</translation>
    </message>
    <message>
        <source>Best validation accuracy</source>
        <translation>最好的验证准确率</translation>
    </message>
    <message>
        <source>Best validation accuracy, 100 epochs</source>
        <translation>最好的验证准确率，100 轮</translation>
    </message>
    <message>
        <source>Best validation accuracy, patience of five</source>
        <translation>最好的验证准确率，耐心为五</translation>
    </message>
    <message>
        <source>Best validation accuracy, patience of ten</source>
        <translation>最好的验证准确率，耐心为十</translation>
    </message>
    <message>
        <source>Best validation accuracy, η = 0.1</source>
        <translation>最好的验证准确率，η = 0.1</translation>
    </message>
    <message>
        <source>Best validation accuracy, η = 0.5</source>
        <translation>最好的验证准确率，η = 0.5</translation>
    </message>
    <message>
        <source>Best with a patience of ten less best of 100 epochs</source>
        <translation>耐心为十时最好的减去 100 轮中最好的</translation>
    </message>
    <message>
        <source>Better than two neurons, since nothing is narrow any more; ten sums of the pixels are not enough for this goal.</source>
        <translation>比两个神经元好，因为不再有狭窄之处；但像素的十个和对这个目标还不够。</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Bit for 8, shown a 7</source>
        <translation>8 那一位，给它看 7</translation>
    </message>
    <message>
        <source>Bit for 8, shown a 9</source>
        <translation>8 那一位，给它看 9</translation>
    </message>
    <message>
        <source>Bit for 8, shown an 8</source>
        <translation>8 那一位，给它看 8</translation>
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
        <translation>责任沿着传去激活值的那些权重传回来：一个隐藏神经元的误差，是它自己的 σ′(z) 乘以它所供给的各神经元的误差，各按其连接加权。在*反向传播*页上，可以用一个样本跟着走完四个方程。

证明靠推动：每一层有八个权重往两边各移 0.00001，每次计算最多十个样本的代价。这些斜率与反向传播的斜率相差其大小的 **{tiny:.1g}**（2、3、1 个神经元的网络）、**{digits:.1g}**（识别数字的网络）和 **{deep:.1g}**（四个隐藏层，其第一层的斜率小到能看出舍入）。</translation>
    </message>
    <message>
        <source>Both alike</source>
        <translation>两个一样</translation>
    </message>
    <message>
        <source>Both get worse</source>
        <translation>两个都变差</translation>
    </message>
    <message>
        <source>Breaking 98 %</source>
        <translation>突破 98 %</translation>
    </message>
    <message>
        <source>By hand: bit for 1, shown an 8, in the worst case</source>
        <translation>手工：1 那一位，给它看 8，最坏情况</translation>
    </message>
    <message>
        <source>By hand: bit for 8, shown an 8, in the worst case</source>
        <translation>手工：8 那一位，给它看 8，最坏情况</translation>
    </message>
    <message>
        <source>By heart</source>
        <translation>死记硬背</translation>
    </message>
    <message>
        <source>C −1.96</source>
        <translation>C −1.96</translation>
    </message>
    <message>
        <source>Change all, and no share</source>
        <translation>改变全部，份额不变</translation>
    </message>
    <message>
        <source>Change of the mean error, w = 1,000</source>
        <translation>平均误差的变化，w = 1,000</translation>
    </message>
    <message>
        <source>Change of the mean error, w = 20</source>
        <translation>平均误差的变化，w = 20</translation>
    </message>
    <message>
        <source>Chapter 6 begins without convolutions: one hidden layer of sigmoids, now with softmax as output and
the log-likelihood as cost.</source>
        <translation>第 6 章开始时没有卷积：一个 Sigmoid 隐藏层，现在以 Softmax 为输出，以对数似然为代价。</translation>
    </message>
    <message>
        <source>Cheese festival</source>
        <translation>奶酪节</translation>
    </message>
    <message>
        <source>Cost and accuracy are taken for one measure of goodness.</source>
        <translation>把代价和准确率当成了好坏的同一个量度。</translation>
    </message>
    <message>
        <source>Cost rises, accuracy rises</source>
        <translation>代价上升，准确率上升</translation>
    </message>
    <message>
        <source>Cross-entropy after one epoch</source>
        <translation>交叉熵，一轮之后</translation>
    </message>
    <message>
        <source>Cross-entropy and quadratic cost read the same digits, each with an η that suits it. Where do they differ most?</source>
        <translation>交叉熵和二次代价识别同样的数字，各用适合它的 η。它们在哪里差别最大？</translation>
    </message>
    <message>
        <source>Cross-entropy cured slow neurons, and so did smaller start weights. Here are all four pairs, each
cost with the η that suits it.</source>
        <translation>交叉熵治好了慢的神经元，更小的初始权重也治好了。这里是全部四种搭配，每种代价用适合它的 η。</translation>
    </message>
    <message>
        <source>Cross-entropy is ahead of the quadratic cost, and most of all at the start.</source>
        <translation>交叉熵领先于二次代价，开始时领先最多。</translation>
    </message>
    <message>
        <source>Cross-entropy on digits</source>
        <translation>数字上的交叉熵</translation>
    </message>
    <message>
        <source>Cross-entropy or a better start?</source>
        <translation>交叉熵，还是更好的起点？</translation>
    </message>
    <message>
        <source>Cross-entropy with η = 0.005, start 0.82</source>
        <translation>交叉熵，η = 0.005，起点 0.82</translation>
    </message>
    <message>
        <source>Cross-entropy with η = 0.005, start 0.98</source>
        <translation>交叉熵，η = 0.005，起点 0.98</translation>
    </message>
    <message>
        <source>Cross-entropy, large start, best</source>
        <translation>交叉熵，大的起点，最好</translation>
    </message>
    <message>
        <source>Cross-entropy, scaled start, best</source>
        <translation>交叉熵，缩放的起点，最好</translation>
    </message>
    <message>
        <source>Cross-entropy: points that 100 gain</source>
        <translation>交叉熵：100 个增加的百分点</translation>
    </message>
    <message>
        <source>Dark 0 and light 1 are the ends; most digits lie between and alike.</source>
        <translation>深的 0 和浅的 1 是两端；大多数数字在中间，彼此相似。</translation>
    </message>
    <message>
        <source>Darkness alone beats guessing by far less than the nearest mean picture does.</source>
        <translation>只看明暗比瞎猜好，但远不如看最近的平均图片。</translation>
    </message>
    <message>
        <source>Darkness alone gets {darkness:.1f} %, where guessing gets about 10.</source>
        <translation>只看明暗得 {darkness:.1f} %，瞎猜约为 10。</translation>
    </message>
    <message>
        <source>Darkness alone gets {darkness:.1f} %: it tells less than usual in these pictures.</source>
        <translation>只看明暗得 {darkness:.1f} %：在这些图片中它说明的比通常少。</translation>
    </message>
    <message>
        <source>Darkness alone gets {darkness:.1f} %: it tells more than usual in these pictures.</source>
        <translation>只看明暗得 {darkness:.1f} %：在这些图片中它说明的比通常多。</translation>
    </message>
    <message>
        <source>Dead hidden neurons, five epochs after η was lowered</source>
        <translation>失活的隐藏神经元，η 降低五轮之后</translation>
    </message>
    <message>
        <source>Dead hidden neurons, η = 0.1</source>
        <translation>失活的隐藏神经元，η = 0.1</translation>
    </message>
    <message>
        <source>Dead hidden neurons, η = 1</source>
        <translation>失活的隐藏神经元，η = 1</translation>
    </message>
    <message>
        <source>Dead neurons</source>
        <translation>失活的神经元</translation>
    </message>
    <message>
        <source>Deep networks before their first step. How fast does each hidden layer begin to learn? That is the
length of its biases&apos; slope.</source>
        <translation>深度网络在第一步之前。每个隐藏层开始学得多快？这就是它的偏置的斜率的长度。</translation>
    </message>
    <message>
        <source>Deep, repaired</source>
        <translation>深，修好了</translation>
    </message>
    <message>
        <source>Degree 1</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Degree 5</source>
        <translation>五次</translation>
    </message>
    <message>
        <source>Degree 9</source>
        <translation>九次</translation>
    </message>
    <message>
        <source>Depth is thought of as free.</source>
        <translation>以为深度不费什么。</translation>
    </message>
    <message>
        <source>Depth is thought of as power by itself.</source>
        <translation>把深度想成了本身就有力量。</translation>
    </message>
    <message>
        <source>Difference of the slopes, 2-3-1</source>
        <translation>斜率之差，2-3-1</translation>
    </message>
    <message>
        <source>Difference of the slopes, 784-30-10</source>
        <translation>斜率之差，784-30-10</translation>
    </message>
    <message>
        <source>Difference of the slopes, four hidden layers</source>
        <translation>斜率之差，四个隐藏层</translation>
    </message>
    <message>
        <source>Digits hardly ever answered</source>
        <translation>几乎从不作为答案的数字</translation>
    </message>
    <message>
        <source>Digits that are hardly ever the answer, to one picture in a hundred at most: {never:.0f}.</source>
        <translation>几乎从不作为答案的数字（一百张图片中最多一张）：{never:.0f} 个。</translation>
    </message>
    <message>
        <source>Digits with the commonest answer</source>
        <translation>得到最常见答案的数字</translation>
    </message>
    <message>
        <source>Does depth help?</source>
        <translation>深度有帮助吗？</translation>
    </message>
    <message>
        <source>Down the canyon by η</source>
        <translation>用 η 走下峡谷</translation>
    </message>
    <message>
        <source>Draw it in the corner</source>
        <translation>画在角落里</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout trains thinned networks, each with half of the hidden neurons. Twenty of them vote on each
digit; then the whole network reads it.</source>
        <translation>Dropout 训练变稀的网络，每个只有一半隐藏神经元。其中二十个对每个数字投票；然后由整个网络识别它。</translation>
    </message>
    <message>
        <source>Each direction has its own largest step, and most starts end in a minimum that is not the lowest.</source>
        <translation>每个方向有自己的最大步长，而大多数起点会停在不是最低的极小处。</translation>
    </message>
    <message>
        <source>Each hidden neuron is as flat as before; the answers add up fewer of them and are less so. Better, not enough.</source>
        <translation>每个隐藏神经元和之前一样平坦；答案把更少的它们相加，因而好一些。有改善，但不够。</translation>
    </message>
    <message>
        <source>Each line is straight, the sum of soft steps is not.</source>
        <translation>每条线是直的，柔软阶跃之和却不是。</translation>
    </message>
    <message>
        <source>Each of their weights still moves next to nowhere.</source>
        <translation>它们的每个权重仍然几乎不动。</translation>
    </message>
    <message>
        <source>Each of them adds up the same 784 inputs: they are as flat as the hundred.</source>
        <translation>每一个都把同样的 784 个输入相加：它们和那一百个一样平坦。</translation>
    </message>
    <message>
        <source>Each sigmoid layer passes on about a fifth of the error at most, so that the first of four learned
at the speed {speed:.4f} where the last had many times that. Another activation, or fewer
layers, mends it; a larger η does not enough.</source>
        <translation>每个 Sigmoid 层最多传回约五分之一的误差，所以四层中的第一层以 {speed:.4f} 的速度学习，而最后一层是它的许多倍。换一种激活函数，或减少层数，就能修好；加大 η 还不够。</translation>
    </message>
    <message>
        <source>Each slider looks like a matter of its own.</source>
        <translation>每个滑块看起来只管自己。</translation>
    </message>
    <message>
        <source>Each weight spreads by 1 about 0, and the sum might seem to do the same.</source>
        <translation>每个权重在 0 附近散开 1，和似乎也一样。</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>End in the lowest valley</source>
        <translation>停在最低的山谷</translation>
    </message>
    <message>
        <source>Enough data might seem to end overfitting altogether.</source>
        <translation>足够的数据似乎会完全消除过拟合。</translation>
    </message>
    <message>
        <source>Epoch of the best test accuracy</source>
        <translation>测试准确率最好的那一轮</translation>
    </message>
    <message>
        <source>Epoch of the lowest test cost</source>
        <translation>测试代价最低的那一轮</translation>
    </message>
    <message>
        <source>Epoch of the lowest validation cost</source>
        <translation>验证代价最低的那一轮</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Epochs in which the training cost fell</source>
        <translation>训练代价下降的轮次</translation>
    </message>
    <message>
        <source>Epochs of the nine</source>
        <translation>九个神经元所用的轮数</translation>
    </message>
    <message>
        <source>Epochs that nine take</source>
        <translation>九个神经元所需的轮数</translation>
    </message>
    <message>
        <source>Epochs with a patience of five</source>
        <translation>耐心为五时的轮数</translation>
    </message>
    <message>
        <source>Epochs with a patience of ten</source>
        <translation>耐心为十时的轮数</translation>
    </message>
    <message>
        <source>Equal is taken for balanced. The weights do move, all by the same step.</source>
        <translation>把相等当成了平衡。权重确实移动，全都移动同样的一步。</translation>
    </message>
    <message>
        <source>Equal weights give equal activations, equal activations give equal errors, and equal errors move the
weights by the same step: for ever. After all its epochs the four neurons differ by
**{spread:g}**, so that they are one neuron, four times. One line cannot part XOR: **{right:.0f} %**
of the rows are right.

Nine hidden neurons that begin by chance find an answer after **{epochs:.0f}** epochs. Chance is
there to make neurons different.</source>
        <translation>相等的权重给出相等的激活值，相等的激活值给出相等的误差，相等的误差使权重移动同样的一步：永远如此。全部轮次之后，四个神经元相差 **{spread:g}**，所以它们是一个神经元，四次。一条直线分不开 XOR：**{right:.0f} %** 的行正确。

九个随机开始的隐藏神经元在 **{epochs:.0f}** 轮之后找到答案。随机就是为了使神经元各不相同。</translation>
    </message>
    <message>
        <source>Even where they belong only {none:.1f} % are read.</source>
        <translation>即使在原位也只读出 {none:.1f} %。</translation>
    </message>
    <message>
        <source>Every digit moves two pixels down and two to the right. How many are still read?</source>
        <translation>每个数字向下移两个像素，向右移两个。还有多少读得出？</translation>
    </message>
    <message>
        <source>Every hidden neuron begins exactly as flat as before.</source>
        <translation>每个隐藏神经元开始时和之前一样平坦。</translation>
    </message>
    <message>
        <source>Every hidden neuron was linear, so that both layers together were one, and its border a straight line.
With a bend in the neurons they have become two layers: {last:.0f} % are right.</source>
        <translation>每个隐藏神经元都是线性的，于是两层合起来就是一层，它的边界是一条直线。神经元里有了弯曲，它们才成为两层：{last:.0f} % 正确。</translation>
    </message>
    <message>
        <source>Every neuron adds up 784 inputs with weights drawn from N(0, 1): at the start {flat:.0f} % of the hidden
layer&apos;s weighted inputs were where the sigmoid is flat. Divided by √n they are not.</source>
        <translation>每个神经元用取自 N(0, 1) 的权重把 784 个输入相加：开始时隐藏层有 {flat:.0f} % 的加权输入处在 Sigmoid 平坦的地方。除以 √n 之后就不会了。</translation>
    </message>
    <message>
        <source>Every point that it was taught is right. New points it has no idea of.</source>
        <translation>教过的每个点都对。对新的点它一无所知。</translation>
    </message>
    <message>
        <source>Everyday knobs are as fine as that; η is coarser.</source>
        <translation>日常的旋钮这么精细；η 更粗。</translation>
    </message>
    <message>
        <source>Everything else about a network does; here every weight is multiplied by 0.</source>
        <translation>网络的其他一切都取决于它；这里每个权重都乘以 0。</translation>
    </message>
    <message>
        <source>Everything: the chain is broken</source>
        <translation>一切：链条断了</translation>
    </message>
    <message>
        <source>Everywhere by as much</source>
        <translation>处处一样多</translation>
    </message>
    <message>
        <source>Exactly 0.5</source>
        <translation>恰好 0.5</translation>
    </message>
    <message>
        <source>Exactly as many</source>
        <translation>完全一样多</translation>
    </message>
    <message>
        <source>Examples that do not train might seem not to be touched by training.</source>
        <translation>不参与训练的样本似乎不受训练影响。</translation>
    </message>
    <message>
        <source>Expanded data</source>
        <translation>扩充数据</translation>
    </message>
    <message>
        <source>Exploding on purpose</source>
        <translation>故意爆炸</translation>
    </message>
    <message>
        <source>Far fewer than without</source>
        <translation>远少于不用时</translation>
    </message>
    <message>
        <source>Far less: five steps in all</source>
        <translation>少得多：总共五步</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>更快</translation>
    </message>
    <message>
        <source>Faster through the same two neurons, and worse.</source>
        <translation>更快地通过同样的两个神经元，而且更差。</translation>
    </message>
    <message>
        <source>Few examples, and a network that can learn every one of them by heart. It goes on training long
after it has understood what there is to understand.</source>
        <translation>样本很少，而网络能把每一个都背下来。在理解了能理解的东西之后，它还继续训练很久。</translation>
    </message>
    <message>
        <source>Fewer are right: neurons are missing</source>
        <translation>正确的更少：缺少神经元</translation>
    </message>
    <message>
        <source>Fewer neurons</source>
        <translation>更少的神经元</translation>
    </message>
    <message>
        <source>Fewer weights, and still enough to follow the noise, as nothing holds them back.</source>
        <translation>权重少了，但足以跟上噪声，因为没有什么拉住它们。</translation>
    </message>
    <message>
        <source>Fifty steps instead of five: better, not enough.</source>
        <translation>五十步而不是五步：好一些，但不够。</translation>
    </message>
    <message>
        <source>Fifty thousand digits leave a small gap between training and test accuracy. For the pull that 0.1
has with a thousand, λ is now 5.</source>
        <translation>五万个数字在训练与测试准确率之间留下一个小差距。要有一千个时 0.1 的拉力，λ 现在是 5。</translation>
    </message>
    <message>
        <source>Find an η that climbs out</source>
        <translation>找一个爬出去的 η</translation>
    </message>
    <message>
        <source>Find the widest window</source>
        <translation>找到最宽的窗口</translation>
    </message>
    <message>
        <source>Find η</source>
        <translation>找到 η</translation>
    </message>
    <message>
        <source>Finer pieces must follow better: so they do in the long run.</source>
        <translation>更细的段必定跟得更好：从长远看确实如此。</translation>
    </message>
    <message>
        <source>First layer: weights next to 0</source>
        <translation>第一层：接近 0 的权重</translation>
    </message>
    <message>
        <source>Five bumps</source>
        <translation>五个凸起</translation>
    </message>
    <message>
        <source>Five bumps follow the chapter&apos;s curve to within 0.40 on average, and not to within 0.35.</source>
        <translation>五个凸起跟随本章的曲线，平均误差可到 0.40 以内，但到不了 0.35 以内。</translation>
    </message>
    <message>
        <source>Five bumps made by hand are a network, and a network can be trained. Its output is linear; each
height is the mean of the curve there.</source>
        <translation>手工做的五个凸起就是一个网络，而网络可以训练。它的输出是线性的；每个高度是曲线在那里的平均。</translation>
    </message>
    <message>
        <source>Five epochs again, but one step of all 10,000 digits in each. What does that do?</source>
        <translation>还是五轮，但每轮用全部 10,000 个数字走一步。结果如何？</translation>
    </message>
    <message>
        <source>Five hidden layers</source>
        <translation>五个隐藏层</translation>
    </message>
    <message>
        <source>Five hidden layers after ten mini-batches of a hundred. This time the slope of all weights of a
layer is measured, not that of its biases.</source>
        <translation>五个隐藏层，在十个一百个一批的小批量之后。这回测量一层所有权重的斜率，而不是偏置的。</translation>
    </message>
    <message>
        <source>Five hidden layers: last / first</source>
        <translation>五个隐藏层：最后 / 第一</translation>
    </message>
    <message>
        <source>Five hundred digits, the same ones in every epoch. In each mini-batch a random half of the hidden
neurons is left out, another half each time; reading uses them all.</source>
        <translation>五百个数字，每一轮都是同样的。每个小批量随机去掉一半隐藏神经元，每次换另一半；识别时全部使用。</translation>
    </message>
    <message>
        <source>Five steps</source>
        <translation>五步</translation>
    </message>
    <message>
        <source>Five steps are still five, and ten times as long they go too far.</source>
        <translation>五步仍是五步，长了十倍就走得太远。</translation>
    </message>
    <message>
        <source>Five steps are too few to gather speed in.</source>
        <translation>五步太少，来不及加速。</translation>
    </message>
    <message>
        <source>Five thousand examples are five thousand examples.</source>
        <translation>五千个样本就是五千个样本。</translation>
    </message>
    <message>
        <source>Five times the epochs</source>
        <translation>五倍的轮数</translation>
    </message>
    <message>
        <source>Five times the neurons</source>
        <translation>五倍的神经元</translation>
    </message>
    <message>
        <source>Follow with five</source>
        <translation>用五个跟随</translation>
    </message>
    <message>
        <source>For (0, 1) the weighted sum of NAND is 1, and σ(1) = 0.73: the right side of ½, but far from 1. With
c = 3 all four rows are within 0.1, with c = 10 nobody can tell it from a perceptron.

Softness adds up from layer to layer. A half adder of such soft NANDs is wrong by 0.68 in some row at
c = 1 and is within 0.1 only from c = 5 on. What c never changes is on which side of ½ a single
neuron&apos;s answer lies. And only a soft neuron can learn: a small change of a weight changes its
answer a little.</source>
        <translation>对 (0, 1)，NAND 的加权和是 1，σ(1) = 0.73：在 ½ 的正确一侧，但离 1 很远。c = 3 时四行都在 0.1 以内，c = 10 时谁也分不出它和感知器。

软性会一层一层地累积。用这样软的 NAND 组成的半加器，c = 1 时某一行差 0.68，从 c = 5 起才在 0.1 以内。c 从不改变的，是单个神经元的答案在 ½ 的哪一侧。而且只有软的神经元能学习：权重的一个小变化使它的答案也变一点。</translation>
    </message>
    <message>
        <source>For which w is that window of activations widest?</source>
        <translation>w 为多少时，激活值的窗口最宽？</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>四个</translation>
    </message>
    <message>
        <source>Four hidden layers learn nothing in three epochs. Which one change repairs them?</source>
        <translation>四个隐藏层三轮里什么也学不到。哪一项改动能修好它们？</translation>
    </message>
    <message>
        <source>Four hidden layers of sigmoids, before the first step. How much faster does the last learn than the first?</source>
        <translation>四个 Sigmoid 隐藏层，在第一步之前。最后一层学得比第一层快多少？</translation>
    </message>
    <message>
        <source>Four hidden layers, a start that is not saturated anywhere, and after five epochs it still guesses.</source>
        <translation>四个隐藏层，起点没有任何地方饱和，五轮之后它仍在瞎猜。</translation>
    </message>
    <message>
        <source>Four hidden layers, after one epoch</source>
        <translation>四个隐藏层，一轮之后</translation>
    </message>
    <message>
        <source>Four hidden layers, at the end</source>
        <translation>四个隐藏层，结束时</translation>
    </message>
    <message>
        <source>Four hidden layers, best</source>
        <translation>四个隐藏层，最好</translation>
    </message>
    <message>
        <source>Four hidden layers, the same digits in every epoch: median</source>
        <translation>四个隐藏层，每轮同样的数字：中位数</translation>
    </message>
    <message>
        <source>Four hidden layers: last / first</source>
        <translation>四个隐藏层：最后 / 第一</translation>
    </message>
    <message>
        <source>Four hidden layers: last / first at the end</source>
        <translation>四个隐藏层：结束时最后 / 第一</translation>
    </message>
    <message>
        <source>Four hidden layers: last / first at the start</source>
        <translation>四个隐藏层：开始时最后 / 第一</translation>
    </message>
    <message>
        <source>Four hidden layers: last / first, median of all epochs</source>
        <translation>四个隐藏层：最后 / 第一，全部轮次的中位数</translation>
    </message>
    <message>
        <source>Four hidden layers: the first slows down in 40 epochs</source>
        <translation>四个隐藏层：第一层在 40 轮里变慢</translation>
    </message>
    <message>
        <source>Four hidden layers: ‖∂C/∂b‖ of the first</source>
        <translation>四个隐藏层：第一层的 ‖∂C/∂b‖</translation>
    </message>
    <message>
        <source>Four hidden layers: ‖∂C/∂b‖ of the last</source>
        <translation>四个隐藏层：最后一层的 ‖∂C/∂b‖</translation>
    </message>
    <message>
        <source>Four hidden neurons begin with equal weights. After training, as good as how many are they?</source>
        <translation>四个隐藏神经元以相等的权重开始。训练之后，它们抵得上几个？</translation>
    </message>
    <message>
        <source>Four layers leave guessing behind</source>
        <translation>四层超过瞎猜</translation>
    </message>
    <message>
        <source>Four neurons in a row. How much the first bias matters is a product: one factor wσ′(z) for each
neuron behind it.</source>
        <translation>四个神经元排成一行。第一个偏置有多要紧是一个乘积：后面的每个神经元贡献一个因子 wσ′(z)。</translation>
    </message>
    <message>
        <source>Four neurons turn ten outputs into four bits, with weights set by hand or learned.</source>
        <translation>四个神经元把十个输出变成四位，权重由手工设置或学习得来。</translation>
    </message>
    <message>
        <source>Four read {four:.1f} %, which is guessing.</source>
        <translation>四个识别 {four:.1f} %，就是瞎猜。</translation>
    </message>
    <message>
        <source>Four read {four:.1f} %: they have begun to learn.</source>
        <translation>四个识别 {four:.1f} %：它们已开始学习。</translation>
    </message>
    <message>
        <source>Four rows of three inputs; the answer is always the first input. One sigmoid neuron without a bias
learns it from these rows. Then it is asked about others.</source>
        <translation>三个输入的四行；答案总是第一个输入。一个没有偏置的 Sigmoid 神经元从这些行学习。然后问它别的行。</translation>
    </message>
    <message>
        <source>Four weights that cancel in pairs look like nothing at all.</source>
        <translation>两两抵消的四个权重看起来什么也不是。</translation>
    </message>
    <message>
        <source>Friend and transit together overrule the weather</source>
        <translation>朋友和车站一起胜过天气</translation>
    </message>
    <message>
        <source>From NAND to a digit</source>
        <translation>从与非门到数字</translation>
    </message>
    <message>
        <source>From NAND to an adder</source>
        <translation>从 NAND 到加法器</translation>
    </message>
    <message>
        <source>From first hidden layer to last the slope grows no more than {scaled:.1f} times.</source>
        <translation>从第一个隐藏层到最后一个，斜率只增大 {scaled:.1f} 倍。</translation>
    </message>
    <message>
        <source>From first hidden layer to last the slope grows {scaled:.0f} times.</source>
        <translation>从第一个隐藏层到最后一个，斜率增大 {scaled:.0f} 倍。</translation>
    </message>
    <message>
        <source>From first hidden layer to last the slope grows {scaled:.0f} times: more than usual.</source>
        <translation>从第一个隐藏层到最后一个，斜率增大 {scaled:.0f} 倍：比通常多。</translation>
    </message>
    <message>
        <source>From its own σ′(z) alone</source>
        <translation>只由它自己的 σ′(z)</translation>
    </message>
    <message>
        <source>From the first hidden layer to the last the length of ∂C/∂w grows by a factor of **{scaled:.0f}**
with a scaled start, and of {large:.0f} with a large one. As lengths of the biases&apos; slopes the
scaled start has {biases:.0f}: by this measure too a layer learns several times as fast as the one
before it.</source>
        <translation>从第一个隐藏层到最后一个，∂C/∂w 的长度在缩放的起点下增大 **{scaled:.0f}** 倍，在大的起点下增大 {large:.0f} 倍。按偏置斜率的长度，缩放的起点是 {biases:.0f} 倍：按这个量度，一层也学得比它前面的快几倍。</translation>
    </message>
    <message>
        <source>From the first weights of a program that many know it answers {program:.8f}, as there.</source>
        <translation>从许多人熟悉的一个程序的初始权重出发，它回答 {program:.8f}，与那里一样。</translation>
    </message>
    <message>
        <source>From the large start the quadratic cost gets to {quadratic_large:.1f} %, cross-entropy to
{cross_large:.1f} %. From the scaled start they get to **{quadratic_scaled:.1f} %** and
**{cross_scaled:.1f} %**: the costs are close, and the better start alone has brought the quadratic
one {start:.1f} points. A good start leaves few neurons saturated, and so takes
away most of what cross-entropy cures.</source>
        <translation>从大的起点出发，二次代价达到 {quadratic_large:.1f} %，交叉熵达到 {cross_large:.1f} %。从缩放的起点出发，它们达到 **{quadratic_scaled:.1f} %** 和 **{cross_scaled:.1f} %**：两种代价很接近，单是更好的起点就给二次代价带来 {start:.1f} 个百分点。好的起点使饱和的神经元很少，于是拿走了交叉熵所治的大部分。</translation>
    </message>
    <message>
        <source>From the network&apos;s inputs</source>
        <translation>由网络的输入</translation>
    </message>
    <message>
        <source>From the stripped wreck η alone leads back: down, not up.</source>
        <translation>从拆简单的残骸出发，单靠 η 就能走回来：往小，而不是往大。</translation>
    </message>
    <message>
        <source>From the value of the cost</source>
        <translation>由代价的值</translation>
    </message>
    <message>
        <source>From σ′(z) and the errors it feeds</source>
        <translation>由 σ′(z) 和它所供给的误差</translation>
    </message>
    <message>
        <source>Full adder</source>
        <translation>全加器</translation>
    </message>
    <message>
        <source>Gain from the first epoch to the last</source>
        <translation>从第一轮到最后一轮的增加</translation>
    </message>
    <message>
        <source>Gained by 5,000 digits</source>
        <translation>5,000 个数字增加的</translation>
    </message>
    <message>
        <source>Gained by halving, mean of the last five epochs</source>
        <translation>因减半增加的，最后五轮的平均</translation>
    </message>
    <message>
        <source>Gained by new digits</source>
        <translation>新的数字增加的</translation>
    </message>
    <message>
        <source>Gained by shifted copies</source>
        <translation>平移的副本增加的</translation>
    </message>
    <message>
        <source>Gained by η = 0.1 and 60 epochs</source>
        <translation>因 η = 0.1 和 60 轮增加</translation>
    </message>
    <message>
        <source>Gained by μ = 0.9</source>
        <translation>μ = 0.9 增加的</translation>
    </message>
    <message>
        <source>Given thirty epochs even four layers learn. The second layer helps here: its best is {two_lead:.2f}
points above that of one.</source>
        <translation>给它三十轮，四层也能学会。第二层在这里有帮助：它最好时比一层高 {two_lead:.2f} 个百分点。</translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation>Glorot</translation>
    </message>
    <message>
        <source>Go through all ten</source>
        <translation>通过全部十个</translation>
    </message>
    <message>
        <source>Gradient descent goes on from a sculpture with w = 1,000. What does it make of it?</source>
        <translation>梯度下降从 w = 1,000 的雕塑继续。它会把它变成什么？</translation>
    </message>
    <message>
        <source>Gradient descent takes a step against the slope, again and again. How long the step is, η decides;
where it ends, the start decides.</source>
        <translation>梯度下降一再逆着斜率走一步。一步多长由 η 决定；走到哪里由起点决定。</translation>
    </message>
    <message>
        <source>Half a network looks like half as good.</source>
        <translation>半个网络看起来只有一半好。</translation>
    </message>
    <message>
        <source>Half adder</source>
        <translation>半加器</translation>
    </message>
    <message>
        <source>Half of all digits are read</source>
        <translation>识别了全部数字的一半</translation>
    </message>
    <message>
        <source>Half of its slope is 0; the other half loses nothing.</source>
        <translation>它的斜率一半是 0；另一半没有任何损失。</translation>
    </message>
    <message>
        <source>Half of the hidden neurons are missing in every mini-batch. What does that do to the digits held out?</source>
        <translation>每个小批量缺少一半隐藏神经元。这对留出的数字有什么影响？</translation>
    </message>
    <message>
        <source>Half of the way seems a good beginning.</source>
        <translation>走了一半，看起来是个好开头。</translation>
    </message>
    <message>
        <source>Half of what it was seems a fair price.</source>
        <translation>原来的一半看起来是合理的代价。</translation>
    </message>
    <message>
        <source>Half the time</source>
        <translation>一半</translation>
    </message>
    <message>
        <source>Halving η</source>
        <translation>η 减半</translation>
    </message>
    <message>
        <source>Halving η late in the run brings the accuracy up by about a point.</source>
        <translation>在运行后期把 η 减半，准确率提高约一个百分点。</translation>
    </message>
    <message>
        <source>Hardly: the start matters more</source>
        <translation>几乎不：起点更要紧</translation>
    </message>
    <message>
        <source>Here every epoch has new digits. With the same thousand in every epoch it is {same:.0f} times with
four layers; let that go on to 100 epochs, and it becomes much smaller.</source>
        <translation>这里每一轮都是新的数字。若每一轮都是同样的一千个，四层时是 {same:.0f} 倍；再训练到 100 轮，就会小得多。</translation>
    </message>
    <message>
        <source>Hidden layer: flat</source>
        <translation>隐藏层：平坦</translation>
    </message>
    <message>
        <source>Hidden layer: flat at the start</source>
        <translation>隐藏层：开始时平坦</translation>
    </message>
    <message>
        <source>Hidden neurons that are dead</source>
        <translation>失活的隐藏神经元</translation>
    </message>
    <message>
        <source>Hidden neurons that begin equal stay equal, and do not learn XOR.</source>
        <translation>开始相等的隐藏神经元一直相等，学不会 XOR。</translation>
    </message>
    <message>
        <source>Hide one of the points and let the others predict it. Over the ten points of chapter 3 (least
squares, each point hidden in turn) the straight line misses the hidden point by 0.35, as a root of
mean squares; degree 3 by 0.56, degree 7 by 44, and degree 9, which is
then the one of degree 8 through the other nine, by 96. An error of 0 on what was seen says nothing
about the rest.</source>
        <translation>藏起一个点，让其他的点预测它。在第 3 章的十个点上（最小二乘法，逐个隐藏每个点），直线与被藏的点相差 0.35（均方根）；3 次相差 0.56，7 次相差 44，9 次（那时就是通过其余九点的 8 次）相差 96。在见过的点上误差为 0，对其余的点什么也没有说明。</translation>
    </message>
    <message>
        <source>Hide one, and miss it badly</source>
        <translation>藏起一个，并差得很远</translation>
    </message>
    <message>
        <source>How does a network without a hidden layer compare with one that has 30 hidden neurons?</source>
        <translation>没有隐藏层的网络与有 30 个隐藏神经元的相比如何？</translation>
    </message>
    <message>
        <source>How does the accuracy of four hidden layers go in the first epoch?</source>
        <translation>四个隐藏层的准确率在第一轮里怎样？</translation>
    </message>
    <message>
        <source>How far apart are a good η and the first that does clear harm?</source>
        <translation>好的 η 与第一个明显有害的相差多远？</translation>
    </message>
    <message>
        <source>How fast layers go on</source>
        <translation>各层后来有多快</translation>
    </message>
    <message>
        <source>How fast layers start</source>
        <translation>各层起步有多快</translation>
    </message>
    <message>
        <source>How many NANDs does a half adder take, and how many a full adder?</source>
        <translation>半加器需要几个 NAND，全加器需要几个？</translation>
    </message>
    <message>
        <source>How many digits does the mean darkness of the picture get right?</source>
        <translation>图片的平均明暗能猜对多少数字？</translation>
    </message>
    <message>
        <source>How many epochs are enough? One answer: stop when the validation accuracy has not got better for ten
epochs.</source>
        <translation>多少轮才够？一个回答：验证准确率十轮没有变好就停下。</translation>
    </message>
    <message>
        <source>How many hidden tanh neurons does it take for 95 % of the points?</source>
        <translation>使 95 % 的点正确，需要几个 tanh 隐藏神经元？</translation>
    </message>
    <message>
        <source>How many lines make a circle?</source>
        <translation>几条直线成一个圆？</translation>
    </message>
    <message>
        <source>However many lines: all go through the middle, and what they add up to is odd.</source>
        <translation>不管有多少条直线：都通过中心，加起来的仍是奇函数。</translation>
    </message>
    <message>
        <source>If learning by heart helps nobody, nothing should change.</source>
        <translation>如果死记硬背对谁也没有帮助，就应当什么也不变。</translation>
    </message>
    <message>
        <source>In 40 epochs its first layer has slowed down by a factor of no more than {drop:.1f}.</source>
        <translation>40 轮里它的第一层只慢了 {drop:.1f} 倍。</translation>
    </message>
    <message>
        <source>In 40 epochs its first layer has slowed down by a factor of {drop:.0f}.</source>
        <translation>40 轮里它的第一层慢了 {drop:.0f} 倍。</translation>
    </message>
    <message>
        <source>In forty epochs the first of four hidden layers slows down by a factor of {drop:.0f}. The others do
too: over all epochs the last is **{four:.0f}** times as fast as the first in the median, where it
was {four_start:.0f} times at the start. With two hidden layers it is {two:.1f} times.</source>
        <translation>四十轮里，四个隐藏层中的第一层慢了 {drop:.0f} 倍。其他层也一样：在全部轮次中，最后一层比第一层快 **{four:.0f}** 倍（中位数），开始时是 {four_start:.0f} 倍。两个隐藏层时是 {two:.1f} 倍。</translation>
    </message>
    <message>
        <source>In the book it is 97.80 %, the best of three networks.</source>
        <translation>书中是 97.80 %，三个网络中最好的。</translation>
    </message>
    <message>
        <source>In the book&apos;s run the five lengths are 0.089, 0.129, 0.424, 1.6 and 7.5, a factor of 85. Neither
start comes to these numbers; what holds is the order, each layer faster than the one before.</source>
        <translation>书中的运行里，五个长度是 0.089、0.129、0.424、1.6 和 7.5，共 85 倍。两种起点都得不到这些数；成立的是次序，每一层都比前一层快。</translation>
    </message>
    <message>
        <source>In the end {last:.1f} % of digits that it has never seen are read.</source>
        <translation>最后它识别了 {last:.1f} % 从未见过的数字。</translation>
    </message>
    <message>
        <source>In the valley C = x² + 10y² a step multiplies x by 1 − 2η and y by 1 − 20η. At η = 0.101 the second
factor is −1.02: y changes sides with every step and grows, while x goes on falling. The limit is 2
divided by the curvature, here 2/20 = 0.1, and each direction has its own. Just below it descent is
fastest: from (4, 1) η = 0.09 takes 31 steps to stay within 0.01 of the bottom, η = 0.01 takes 297.

On the hilly map sin x sin y + 0.2x, for x and y from −5 to 5, one start in five ends in the lowest
minimum. Descent knows only the slope under its feet.</source>
        <translation>在山谷 C = x² + 10y² 中，一步把 x 乘以 1 − 2η，把 y 乘以 1 − 20η。η = 0.101 时第二个因子是 −1.02：y 每一步都换边并且增大，x 则继续减小。界限是 2 除以曲率，这里是 2/20 = 0.1，每个方向各有自己的。刚好在它之下时下降最快：从 (4, 1) 出发，η = 0.09 用 31 步就停留在离谷底 0.01 以内，η = 0.01 要 297 步。

在多山的地图 sin x sin y + 0.2x 上，x 和 y 从 −5 到 5，五个起点中有一个停在最低的极小处。下降只知道脚下的斜率。</translation>
    </message>
    <message>
        <source>In the valley x² + 10y² the step is η = 0.101. What does the marble do?</source>
        <translation>在山谷 x² + 10y² 中步长是 η = 0.101。弹珠会怎样？</translation>
    </message>
    <message>
        <source>In three hidden layers tanh and ReLU learn at once, sigmoids wait, and linear neurons end lower.</source>
        <translation>在三个隐藏层中，tanh 和 ReLU 立刻学习，Sigmoid 要等，线性神经元结束时更低。</translation>
    </message>
    <message>
        <source>Instead of μ = 0.9 at η = 0.01: η = 0.1 and no memory. How much worse is it?</source>
        <translation>不用 η = 0.01 时的 μ = 0.9，而用 η = 0.1 且没有记忆。差多少？</translation>
    </message>
    <message>
        <source>Is momentum more than a larger η?</source>
        <translation>动量不只是更大的 η 吗？</translation>
    </message>
    <message>
        <source>Is the difference real?</source>
        <translation>差别是真的吗？</translation>
    </message>
    <message>
        <source>It answers **{new:.5f}** to 1 0 0, which was not among its rows: it has found that the first input
decides. To 0 0 0 it answers **{zero:.4f}**. Without a bias the weighted sum of three zeros is 0
whatever the weights are, and σ(0) = ½. With a bias of its own (the same start otherwise) it answers
{biased:.3f} there: it is free to choose.

With hidden layers, 3-5-4-1, the answer to 0 0 0 is {deep:.3f}. Its hidden neurons answer ½ to three
zeros as well, but what the later layers make of that depends on the start.</source>
        <translation>它对 1 0 0 回答 **{new:.5f}**，这一行不在教过的之中：它发现由第一个输入决定。对 0 0 0 它回答 **{zero:.4f}**。没有偏置时，不管权重是什么，三个零的加权和都是 0，而 σ(0) = ½。若有自己的偏置（起点其余相同），它在那里回答 {biased:.3f}：它可以自由选择。

有隐藏层 3-5-4-1 时，对 0 0 0 的回答是 {deep:.3f}。它的隐藏神经元对三个零也回答 ½，但后面的层把它变成什么，要看起点。</translation>
    </message>
    <message>
        <source>It arrives faster than with 0.09</source>
        <translation>它比 0.09 到得更快</translation>
    </message>
    <message>
        <source>It arrives, only more slowly</source>
        <translation>它会到达，只是慢一些</translation>
    </message>
    <message>
        <source>It avoids overfitting; but the best epoch comes before that in both.</source>
        <translation>它避免过拟合；但两者最好的一轮都在那之前。</translation>
    </message>
    <message>
        <source>It cannot decide</source>
        <translation>它无法决定</translation>
    </message>
    <message>
        <source>It carries on the training curve, which does fall.</source>
        <translation>它接着训练曲线走，那条曲线确实下降。</translation>
    </message>
    <message>
        <source>It closes to about 1</source>
        <translation>缩小到约 1</translation>
    </message>
    <message>
        <source>It closes: training evens out</source>
        <translation>消失：训练会拉平</translation>
    </message>
    <message>
        <source>It destroys it</source>
        <translation>毁掉它</translation>
    </message>
    <message>
        <source>It falls as long as training goes on</source>
        <translation>只要还在训练就一直下降</translation>
    </message>
    <message>
        <source>It falls, then it rises</source>
        <translation>先下降，然后上升</translation>
    </message>
    <message>
        <source>It falls: slower is worse</source>
        <translation>下降：慢就更差</translation>
    </message>
    <message>
        <source>It finds the best straight border sooner, and there is no better one.</source>
        <translation>它更快找到最好的直线边界，而没有更好的了。</translation>
    </message>
    <message>
        <source>It grows</source>
        <translation>增大</translation>
    </message>
    <message>
        <source>It has begun to learn: {last:.1f} %.</source>
        <translation>它已开始学习：{last:.1f} %。</translation>
    </message>
    <message>
        <source>It has hardly learned to read: {last:.1f} %.</source>
        <translation>它几乎没有学会识别：{last:.1f} %。</translation>
    </message>
    <message>
        <source>It has no error at all on the points that are seen.</source>
        <translation>它在可见的点上完全没有误差。</translation>
    </message>
    <message>
        <source>It is 0.5: soft means undecided</source>
        <translation>是 0.5：软就是未定</translation>
    </message>
    <message>
        <source>It is about what a neuron does, or how many layers there are.</source>
        <translation>问题在于神经元做什么，或者有多少层。</translation>
    </message>
    <message>
        <source>It is another picture, but much of the ink still lies where it did.</source>
        <translation>它是另一张图片，但许多墨迹仍在原处。</translation>
    </message>
    <message>
        <source>It is exactly 1</source>
        <translation>恰好是 1</translation>
    </message>
    <message>
        <source>It is impossible for one neuron alone.</source>
        <translation>对单独一个神经元来说不可能。</translation>
    </message>
    <message>
        <source>It is more wrong, so it might seem to be pushed harder.</source>
        <translation>它错得更多，似乎推得更用力。</translation>
    </message>
    <message>
        <source>It is no chain: thirty ways lead side by side.</source>
        <translation>它不是链条：三十条路并排。</translation>
    </message>
    <message>
        <source>It is no matter of steps: smaller ones pass through the same two neurons.</source>
        <translation>这与步子无关：小一些的步子也要通过同样的两个神经元。</translation>
    </message>
    <message>
        <source>It is something about how it learns.</source>
        <translation>问题在于它怎样学习。</translation>
    </message>
    <message>
        <source>It is something about how the network begins.</source>
        <translation>问题在于网络怎样开始。</translation>
    </message>
    <message>
        <source>It is something about the network, not about how it learns.</source>
        <translation>问题在于网络本身，而不在于它怎样学习。</translation>
    </message>
    <message>
        <source>It is something about what a neuron does.</source>
        <translation>问题在于神经元做什么。</translation>
    </message>
    <message>
        <source>It is something that keeps weights small.</source>
        <translation>问题在于使权重保持较小的东西。</translation>
    </message>
    <message>
        <source>It is the cure that the chapter tells of first.</source>
        <translation>它是本章最先讲的治法。</translation>
    </message>
    <message>
        <source>It is the first thing one thinks of; no neuron gets more of the error by it.</source>
        <translation>这是首先想到的；但没有神经元因此得到更多的误差。</translation>
    </message>
    <message>
        <source>It is the newest of the chapter&apos;s cures.</source>
        <translation>它是本章最新的治法。</translation>
    </message>
    <message>
        <source>It is the sigmoid&apos;s twin; but at 0 it is four times as steep.</source>
        <translation>它是 Sigmoid 的孪生兄弟；但在 0 处它陡四倍。</translation>
    </message>
    <message>
        <source>It is very sure of the points that it was taught: their cost is {sure:.3f}.</source>
        <translation>它对教过的点非常有把握：它们的代价是 {sure:.3f}。</translation>
    </message>
    <message>
        <source>It leads by as much</source>
        <translation>领先一样多</translation>
    </message>
    <message>
        <source>It leads by less</source>
        <translation>领先更少</translation>
    </message>
    <message>
        <source>It leads by more</source>
        <translation>领先更多</translation>
    </message>
    <message>
        <source>It learned in the first seconds. Since then it has been getting worse, and now it guesses.</source>
        <translation>它在头几秒里学会了。从那以后越来越差，现在只是瞎猜。</translation>
    </message>
    <message>
        <source>It learns fast, then stops</source>
        <translation>学得快，然后停下</translation>
    </message>
    <message>
        <source>It makes all of them equal</source>
        <translation>使它们都相等</translation>
    </message>
    <message>
        <source>It makes them 0</source>
        <translation>使它们变为 0</translation>
    </message>
    <message>
        <source>It matters little within a power of ten, and a lot beyond.</source>
        <translation>十倍之内差别不大，之外差别很大。</translation>
    </message>
    <message>
        <source>It only guesses</source>
        <translation>它只是瞎猜</translation>
    </message>
    <message>
        <source>It pulls the weights back, but not enough against a velocity that is never lost.</source>
        <translation>它把权重拉回来，但敌不过永不消失的速度。</translation>
    </message>
    <message>
        <source>It reads far better</source>
        <translation>识别得好得多</translation>
    </message>
    <message>
        <source>It reads half of what they do</source>
        <translation>识别其一半</translation>
    </message>
    <message>
        <source>It reads more than this start and cost usually do: {last:.1f} %.</source>
        <translation>它识别的比这样的起点和代价通常所能的更多：{last:.1f} %。</translation>
    </message>
    <message>
        <source>It reads more: the gradient is exact</source>
        <translation>识别得更多：梯度是精确的</translation>
    </message>
    <message>
        <source>It reads most, clearly fewer</source>
        <translation>识别大多数，但明显更少</translation>
    </message>
    <message>
        <source>It reads the same</source>
        <translation>识别得一样多</translation>
    </message>
    <message>
        <source>It reads worse</source>
        <translation>识别得更差</translation>
    </message>
    <message>
        <source>It reverses</source>
        <translation>反过来</translation>
    </message>
    <message>
        <source>It rises at once</source>
        <translation>立刻上升</translation>
    </message>
    <message>
        <source>It rises by about a point</source>
        <translation>上升约一个百分点</translation>
    </message>
    <message>
        <source>It shrinks</source>
        <translation>它缩小</translation>
    </message>
    <message>
        <source>It shrinks them at every step, and that looks as if it ended at 0.</source>
        <translation>它每一步都缩小它们，看起来最终会到 0。</translation>
    </message>
    <message>
        <source>It speeds up all layers, so that the last are too fast before the first move.</source>
        <translation>它使所有层加快，于是第一层还没动，最后几层已经太快。</translation>
    </message>
    <message>
        <source>It stays as large</source>
        <translation>一直这么大</translation>
    </message>
    <message>
        <source>It stays flat</source>
        <translation>保持平坦</translation>
    </message>
    <message>
        <source>It stays flat at guessing</source>
        <translation>平平地停在瞎猜</translation>
    </message>
    <message>
        <source>It stays of that size</source>
        <translation>保持这个大小</translation>
    </message>
    <message>
        <source>It stays the same</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>It stays where it is</source>
        <translation>它停在原处</translation>
    </message>
    <message>
        <source>It stays: there are enough digits</source>
        <translation>不变：数字已经足够</translation>
    </message>
    <message>
        <source>It stops after **{epochs:.0f}** epochs, with a best of **{best:.1f} %**. A hundred epochs come to
{full:.1f} % at best. Digits that come again are learned by heart, and what can be learned of other
digits is learned early. A patience of five stops after {short_epochs:.0f} epochs with
{short:.1f} %.</source>
        <translation>它在 **{epochs:.0f}** 轮之后停止，最好为 **{best:.1f} %**。一百轮最好达到 {full:.1f} %。反复出现的数字被死记硬背，而能用于其他数字的东西很早就学到了。耐心为五时在 {short_epochs:.0f} 轮之后停止，得 {short:.1f} %。</translation>
    </message>
    <message>
        <source>It swings about its best accuracy</source>
        <translation>在最好的准确率附近摆动</translation>
    </message>
    <message>
        <source>It turns round: test above training</source>
        <translation>反过来：测试高于训练</translation>
    </message>
    <message>
        <source>It won before, and the book tells of it first.</source>
        <translation>它之前赢了，而且书中先讲它。</translation>
    </message>
    <message>
        <source>It would be on the edge at a sum of 0, and even there it says 0.</source>
        <translation>和为 0 时它才在边缘上，即便如此它也回答 0。</translation>
    </message>
    <message>
        <source>Its numbers overflow</source>
        <translation>它的数溢出了</translation>
    </message>
    <message>
        <source>Its share, one thirtieth: under 3 points</source>
        <translation>它的那一份，三十分之一：不到 3 个百分点</translation>
    </message>
    <message>
        <source>Its slope is smaller still.</source>
        <translation>它的斜率还要小。</translation>
    </message>
    <message>
        <source>Its slopes are smaller, but they too are added up and never forgotten.</source>
        <translation>它的斜率小一些，但同样被累加而永不忘掉。</translation>
    </message>
    <message>
        <source>L1 and L2 both make weights smaller at every step. L2 takes a share of each weight, L1 the same
amount from all.</source>
        <translation>L1 和 L2 都使权重每一步变小。L2 从每个权重拿走一定比例，L1 从所有权重拿走同样多。</translation>
    </message>
    <message>
        <source>L1 leaves a quarter or more of the first layer&apos;s weights next to 0, L2 hardly any.</source>
        <translation>L1 使第一层四分之一或更多的权重接近 0，L2 几乎一个也没有。</translation>
    </message>
    <message>
        <source>L1 makes zeros</source>
        <translation>L1 造出零</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>L2 makes the small gap smaller and the test accuracy higher.</source>
        <translation>L2 使小差距更小，使测试准确率更高。</translation>
    </message>
    <message>
        <source>Large first weights</source>
        <translation>大的初始权重</translation>
    </message>
    <message>
        <source>Large start, after one epoch</source>
        <translation>大的起点，一轮之后</translation>
    </message>
    <message>
        <source>Large start, best</source>
        <translation>大的起点，最好</translation>
    </message>
    <message>
        <source>Large start: share of hidden z where σ is flat</source>
        <translation>大的起点：隐藏层 z 处在 σ 平坦处的比例</translation>
    </message>
    <message>
        <source>Large steps get near, small steps settle. Here η is halved whenever the validation accuracy has not
improved for two epochs.</source>
        <translation>大步子走近，小步子落定。这里验证准确率两轮没有改进，η 就减半。</translation>
    </message>
    <message>
        <source>Large w, no slope left</source>
        <translation>w 大，没有斜率剩下</translation>
    </message>
    <message>
        <source>Large weights look dangerous; they are the safest from being moved.</source>
        <translation>大的权重看起来危险；它们最不容易被移动。</translation>
    </message>
    <message>
        <source>Large weights look like more energy.</source>
        <translation>大的权重看起来更有劲。</translation>
    </message>
    <message>
        <source>Large weights lose more than small ones.</source>
        <translation>大的权重失去的比小的多。</translation>
    </message>
    <message>
        <source>Large weights make the product explode only while every z stays near 0.</source>
        <translation>只有当每个 z 都保持在 0 附近时，大的权重才使乘积爆炸。</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>更大</translation>
    </message>
    <message>
        <source>Larger steps are faster only up to a limit.</source>
        <translation>步子大就快，只到一个界限为止。</translation>
    </message>
    <message>
        <source>Larger steps are thought to arrive sooner.</source>
        <translation>以为大步子到得更快。</translation>
    </message>
    <message>
        <source>Larger weights pass more of the error back, but many neurons begin where the sigmoid is flat. Better, not enough.</source>
        <translation>更大的权重传回更多的误差，但许多神经元一开始就处在 Sigmoid 平坦的地方。好一些，但不够。</translation>
    </message>
    <message>
        <source>Largest change of a hidden weight, w = 1,000</source>
        <translation>隐藏层权重的最大变化，w = 1,000</translation>
    </message>
    <message>
        <source>Largest change of a weight in the first layer</source>
        <translation>第一层权重的最大变化</translation>
    </message>
    <message>
        <source>Last hidden layer&apos;s speed at the start, over the first&apos;s</source>
        <translation>开始时最后一个隐藏层与第一个的速度之比</translation>
    </message>
    <message>
        <source>Lead of cross-entropy after one epoch</source>
        <translation>一轮之后交叉熵的领先</translation>
    </message>
    <message>
        <source>Lead of cross-entropy at the end</source>
        <translation>结束时交叉熵的领先</translation>
    </message>
    <message>
        <source>Lead of the scaled start after one epoch</source>
        <translation>一轮之后缩放起点的领先</translation>
    </message>
    <message>
        <source>Lead of the scaled start after one epoch, 100 hidden</source>
        <translation>一轮之后缩放起点的领先，100 个隐藏神经元</translation>
    </message>
    <message>
        <source>Lead of the scaled start after one epoch, 30 hidden</source>
        <translation>一轮之后缩放起点的领先，30 个隐藏神经元</translation>
    </message>
    <message>
        <source>Lead of the scaled start at the end</source>
        <translation>结束时缩放起点的领先</translation>
    </message>
    <message>
        <source>Lead of the scaled start at the end, 100 hidden</source>
        <translation>结束时缩放起点的领先，100 个隐藏神经元</translation>
    </message>
    <message>
        <source>Learned with nine hidden neurons</source>
        <translation>九个隐藏神经元学会的</translation>
    </message>
    <message>
        <source>Learned with one neuron</source>
        <translation>一个神经元学会的</translation>
    </message>
    <message>
        <source>Learned with two hidden neurons</source>
        <translation>两个隐藏神经元学会的</translation>
    </message>
    <message>
        <source>Learning by heart</source>
        <translation>死记硬背</translation>
    </message>
    <message>
        <source>Learning by heart is thought to begin with the first step.</source>
        <translation>以为死记硬背从第一步就开始。</translation>
    </message>
    <message>
        <source>Lesion bench</source>
        <translation>损毁台</translation>
    </message>
    <message>
        <source>Less than 20 %</source>
        <translation>少于 20 %</translation>
    </message>
    <message>
        <source>Less than 30 %: it still guesses</source>
        <translation>少于 30 %：它仍在瞎猜</translation>
    </message>
    <message>
        <source>Like that of one layer</source>
        <translation>和一层的一样</translation>
    </message>
    <message>
        <source>Linear hidden layers part two spirals no better than a straight line does, however many there are.</source>
        <translation>不管有多少，线性隐藏层分开两条螺旋线都不比一条直线好。</translation>
    </message>
    <message>
        <source>Linear hidden neurons</source>
        <translation>线性隐藏神经元</translation>
    </message>
    <message>
        <source>Linear layers add nothing</source>
        <translation>线性层毫无增益</translation>
    </message>
    <message>
        <source>Linear layers read half of the spirals. Which of these helps them?</source>
        <translation>线性层读出螺旋线的一半。其中哪一项能帮助它们？</translation>
    </message>
    <message>
        <source>Linear, after one epoch</source>
        <translation>线性，一轮之后</translation>
    </message>
    <message>
        <source>Linear, at the end</source>
        <translation>线性，结束时</translation>
    </message>
    <message>
        <source>Longer steps seem to be faster ones, at least at first.</source>
        <translation>步子长似乎就走得快，至少起初是。</translation>
    </message>
    <message>
        <source>Look at how far the weights have moved.</source>
        <translation>看看权重移动了多远。</translation>
    </message>
    <message>
        <source>Look at how fast each layer learns.</source>
        <translation>看看每一层学得多快。</translation>
    </message>
    <message>
        <source>Look at how large the weights have become, and where the neurons are.</source>
        <translation>看看权重变得多大，神经元处在哪里。</translation>
    </message>
    <message>
        <source>Look at how many neurons ever say anything.</source>
        <translation>看看有多少神经元曾经说过什么。</translation>
    </message>
    <message>
        <source>Look at the cost of training and of validation, one beside the other.</source>
        <translation>把训练代价和验证代价放在一起看。</translation>
    </message>
    <message>
        <source>Look at the network: where must everything pass?</source>
        <translation>看看网络：一切必须从哪里通过？</translation>
    </message>
    <message>
        <source>Look at the number of steps beside the number of images.</source>
        <translation>把步数和图像数放在一起看。</translation>
    </message>
    <message>
        <source>Look at the plane: turn it by 180 degrees.</source>
        <translation>看看平面：把它转 180 度。</translation>
    </message>
    <message>
        <source>Look at the plane: what shape has the border?</source>
        <translation>看看平面：边界是什么形状？</translation>
    </message>
    <message>
        <source>Look at the weights: how large are they after an epoch?</source>
        <translation>看看权重：一轮之后它们有多大？</translation>
    </message>
    <message>
        <source>Look at where the neurons are, before the first step.</source>
        <translation>看看在第一步之前，神经元处在哪里。</translation>
    </message>
    <message>
        <source>Lowest cost with η = 0.025, over that with 0.25</source>
        <translation>η = 0.025 时的最低代价，与 0.25 时之比</translation>
    </message>
    <message>
        <source>Lowest cost with η = 2.5, over that with 0.25</source>
        <translation>η = 2.5 时的最低代价，与 0.25 时之比</translation>
    </message>
    <message>
        <source>Lowest training cost</source>
        <translation>最低的训练代价</translation>
    </message>
    <message>
        <source>Lowest training cost, η = 0.025</source>
        <translation>最低训练代价，η = 0.025</translation>
    </message>
    <message>
        <source>Lowest training cost, η = 0.25</source>
        <translation>最低训练代价，η = 0.25</translation>
    </message>
    <message>
        <source>Lowest training cost, η = 2.5</source>
        <translation>最低训练代价，η = 2.5</translation>
    </message>
    <message>
        <source>Machines are thought to be perfect at once.</source>
        <translation>人们以为机器一下子就完美。</translation>
    </message>
    <message>
        <source>Make all four equal</source>
        <translation>使四个都相等</translation>
    </message>
    <message>
        <source>Make all slopes alike</source>
        <translation>使所有斜率相近</translation>
    </message>
    <message>
        <source>Make b₁ the fastest</source>
        <translation>使 b₁ 最快</translation>
    </message>
    <message>
        <source>Make one bump</source>
        <translation>做一个凸起</translation>
    </message>
    <message>
        <source>Many bumps beat few, but one or two more can be worse.</source>
        <translation>多的凸起胜过少的，但多一两个可能更差。</translation>
    </message>
    <message>
        <source>Many eyes see more than two.</source>
        <translation>人多眼亮。</translation>
    </message>
    <message>
        <source>Many neurons with large weights look like more strength.</source>
        <translation>许多权重大的神经元看起来更有力量。</translation>
    </message>
    <message>
        <source>Many rough steps lead farther than a few exact ones through the same digits.</source>
        <translation>通过同样的数字，许多粗略的步子比几个精确的走得更远。</translation>
    </message>
    <message>
        <source>Mean error after, begun by chance</source>
        <translation>之后的平均误差，随机开始</translation>
    </message>
    <message>
        <source>Mean error after, w = 1,000</source>
        <translation>之后的平均误差，w = 1,000</translation>
    </message>
    <message>
        <source>Mean error after, w = 20</source>
        <translation>之后的平均误差，w = 20</translation>
    </message>
    <message>
        <source>Mean error before, w = 1,000</source>
        <translation>之前的平均误差，w = 1,000</translation>
    </message>
    <message>
        <source>Mean error before, w = 20</source>
        <translation>之前的平均误差，w = 20</translation>
    </message>
    <message>
        <source>Mean |∂C/∂b| of a neuron, second / first hidden layer</source>
        <translation>一个神经元的平均 |∂C/∂b|，第二个 / 第一个隐藏层</translation>
    </message>
    <message>
        <source>Memory helps where η is small, and costs time where η is already good.</source>
        <translation>η 小时记忆有帮助，η 已经合适时记忆费时间。</translation>
    </message>
    <message>
        <source>Mini-batches of a hundred</source>
        <translation>一百个一批的小批量</translation>
    </message>
    <message>
        <source>Mini-batches of a thousand</source>
        <translation>一千个一批的小批量</translation>
    </message>
    <message>
        <source>Mini-batches of ten</source>
        <translation>十个一批的小批量</translation>
    </message>
    <message>
        <source>Misread from 10,000 digits, over those from 1,000</source>
        <translation>从 10,000 个数字学习时读错的，与从 1,000 个之比</translation>
    </message>
    <message>
        <source>Misread from 5,000 digits, over those from 500</source>
        <translation>从 5,000 个数字学习时读错的，与从 500 个之比</translation>
    </message>
    <message>
        <source>Misread, 1,000 digits</source>
        <translation>读错，1,000 个数字</translation>
    </message>
    <message>
        <source>Misread, 10,000 digits</source>
        <translation>读错，10,000 个数字</translation>
    </message>
    <message>
        <source>Misread, 5,000 digits</source>
        <translation>读错，5,000 个数字</translation>
    </message>
    <message>
        <source>Misread, 500 digits</source>
        <translation>读错，500 个数字</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>Momentum is thought of as speed.</source>
        <translation>把动量想成了速度。</translation>
    </message>
    <message>
        <source>Momentum on digits</source>
        <translation>数字上的动量</translation>
    </message>
    <message>
        <source>More bumps, better?</source>
        <translation>凸起越多越好？</translation>
    </message>
    <message>
        <source>More data</source>
        <translation>更多数据</translation>
    </message>
    <message>
        <source>More data have already done most of the work.</source>
        <translation>更多的数据已经做了大部分工作。</translation>
    </message>
    <message>
        <source>More epochs</source>
        <translation>更多轮</translation>
    </message>
    <message>
        <source>More epochs would show it</source>
        <translation>更多轮就能看出来</translation>
    </message>
    <message>
        <source>More hidden neurons</source>
        <translation>更多隐藏神经元</translation>
    </message>
    <message>
        <source>More hidden neurons are better on average; from a saturated start they can be far worse.</source>
        <translation>更多隐藏神经元平均来说更好；从饱和的起点出发却可能差得多。</translation>
    </message>
    <message>
        <source>More layers can say more; but they must be told what.</source>
        <translation>层数多能表达更多；但必须告诉它们表达什么。</translation>
    </message>
    <message>
        <source>More neurons</source>
        <translation>更多的神经元</translation>
    </message>
    <message>
        <source>More neurons are thought to be needed for a difference to show.</source>
        <translation>以为要有更多神经元才看得出差别。</translation>
    </message>
    <message>
        <source>More neurons can do more, where each can do something of its own.</source>
        <translation>神经元多了能做得更多，前提是每个能做自己的事。</translation>
    </message>
    <message>
        <source>More neurons could do more; whether training gets there is another matter.</source>
        <translation>神经元多了能做得更多；训练到不到得了那里是另一回事。</translation>
    </message>
    <message>
        <source>More neurons in each layer</source>
        <translation>每层更多的神经元</translation>
    </message>
    <message>
        <source>More slowly</source>
        <translation>更慢</translation>
    </message>
    <message>
        <source>More than 95 %</source>
        <translation>多于 95 %</translation>
    </message>
    <message>
        <source>More than half</source>
        <translation>超过一半</translation>
    </message>
    <message>
        <source>More than its share: 3 to 12 points</source>
        <translation>多于它的那一份：3 到 12 个百分点</translation>
    </message>
    <message>
        <source>More weights, and still five steps.</source>
        <translation>权重多了，仍然是五步。</translation>
    </message>
    <message>
        <source>Moved by two pixels each way only {two:.1f} % are read.</source>
        <translation>两个方向各移两个像素时只读出 {two:.1f} %。</translation>
    </message>
    <message>
        <source>Moved by two pixels each way {two:.1f} % are read: it minds less than it should.</source>
        <translation>两个方向各移两个像素时读出 {two:.1f} %：它受的影响比应有的小。</translation>
    </message>
    <message>
        <source>Moved by two pixels each way {two:.1f} % of the digits are read.</source>
        <translation>两个方向各移两个像素时读出 {two:.1f} % 的数字。</translation>
    </message>
    <message>
        <source>Much better</source>
        <translation>好得多</translation>
    </message>
    <message>
        <source>NAND</source>
        <translation>NAND</translation>
    </message>
    <message>
        <source>NAND and its friends</source>
        <translation>NAND 和它的朋友</translation>
    </message>
    <message>
        <source>NAND gates can be wired to compute anything. A half adder adds two bits, a full adder three: each
answers with a sum bit and a carry.</source>
        <translation>与非门可以连接起来计算任何东西。半加器把两位相加，全加器把三位相加：各给出一个和位与一个进位。</translation>
    </message>
    <message>
        <source>NAND perceptrons alone add bits; with any perceptrons fewer neurons do.</source>
        <translation>只用 NAND 感知器就能把位相加；用任意感知器则需要更少。</translation>
    </message>
    <message>
        <source>NAND&apos;s weights, −2, −2 and bias 3, with a sigmoid. Is the answer to (0, 1) above 0.9?</source>
        <translation>NAND 的权重 −2、−2 和偏置 3，用 Sigmoid。对 (0, 1) 的回答大于 0.9 吗？</translation>
    </message>
    <message>
        <source>NOR</source>
        <translation>NOR</translation>
    </message>
    <message>
        <source>Nearly 0: they cancel</source>
        <translation>几乎为 0：互相抵消</translation>
    </message>
    <message>
        <source>Nearly all training digits are right</source>
        <translation>几乎所有训练数字都正确</translation>
    </message>
    <message>
        <source>Nearly all training points are right</source>
        <translation>几乎所有训练点都正确</translation>
    </message>
    <message>
        <source>Networks of one size learn from few digits and from many. All of them make as many steps, so that
nobody trains longer; λ grows with the number of digits.</source>
        <translation>同样大小的网络从很少的数字和很多的数字学习。都走同样多的步数，谁也不多训练；λ 随数字的个数增大。</translation>
    </message>
    <message>
        <source>Never: XOR is impossible</source>
        <translation>从不：XOR 不可能</translation>
    </message>
    <message>
        <source>Never: σ′ is at most ¼</source>
        <translation>从不：σ′ 最多为 ¼</translation>
    </message>
    <message>
        <source>New digits ahead of L2</source>
        <translation>新的数字领先 L2</translation>
    </message>
    <message>
        <source>New digits ahead of dropout</source>
        <translation>新的数字领先 Dropout</translation>
    </message>
    <message>
        <source>New digits ahead of ten hidden neurons</source>
        <translation>新的数字领先十个隐藏神经元</translation>
    </message>
    <message>
        <source>New digits in every epoch</source>
        <translation>每一轮用新的数字</translation>
    </message>
    <message>
        <source>Newer networks all have it; it is not why they are better.</source>
        <translation>新的网络都用它；但它们更好并不是因为它。</translation>
    </message>
    <message>
        <source>Next to nothing</source>
        <translation>几乎什么也没有</translation>
    </message>
    <message>
        <source>Nine hidden neurons learn it in only {nine:.0f} % of the starts.</source>
        <translation>九个隐藏神经元只从 {nine:.0f} % 的起点学会它。</translation>
    </message>
    <message>
        <source>Nine hidden neurons learn it in {nine:.0f} % of the starts.</source>
        <translation>九个隐藏神经元从 {nine:.0f} % 的起点学会它。</translation>
    </message>
    <message>
        <source>Nine in ten are read</source>
        <translation>识别了十分之九</translation>
    </message>
    <message>
        <source>Nine neurons from a random start learn it</source>
        <translation>九个神经元从随机起点学会它</translation>
    </message>
    <message>
        <source>No hidden layer</source>
        <translation>没有隐藏层</translation>
    </message>
    <message>
        <source>No momentum</source>
        <translation>不用动量</translation>
    </message>
    <message>
        <source>No penalty, the same η</source>
        <translation>不要惩罚，η 不变</translation>
    </message>
    <message>
        <source>No step, short or long, leads to a border that is not straight.</source>
        <translation>不管步子长短，都走不到不直的边界。</translation>
    </message>
    <message>
        <source>No weight of the first layer has moved by more than {moved:.1f}.</source>
        <translation>第一层没有权重移动超过 {moved:.1f}。</translation>
    </message>
    <message>
        <source>No weight of the first layer has moved by more than {moved:.3f}.</source>
        <translation>第一层没有权重移动超过 {moved:.3f}。</translation>
    </message>
    <message>
        <source>No, it is about 0.73</source>
        <translation>不，约为 0.73</translation>
    </message>
    <message>
        <source>No, not with five bumps</source>
        <translation>不能，五个凸起做不到</translation>
    </message>
    <message>
        <source>No, the quadratic cost wins clearly</source>
        <translation>不，二次代价明显胜出</translation>
    </message>
    <message>
        <source>No, they are worse</source>
        <translation>不，它们更差</translation>
    </message>
    <message>
        <source>No, usually more</source>
        <translation>不，通常更多</translation>
    </message>
    <message>
        <source>No: copies gain nothing</source>
        <translation>不：副本毫无好处</translation>
    </message>
    <message>
        <source>Nobody: it never says yes</source>
        <translation>谁也不：它从不说“是”</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>都不能</translation>
    </message>
    <message>
        <source>None: every answer is wrong</source>
        <translation>一个也没有：每个答案都错</translation>
    </message>
    <message>
        <source>None: fewer are read</source>
        <translation>不多：识别得更少</translation>
    </message>
    <message>
        <source>None: nothing moves</source>
        <translation>零个：什么也不动</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>一点也不高</translation>
    </message>
    <message>
        <source>Not at all: it is one network</source>
        <translation>一点也不快：这是一个网络</translation>
    </message>
    <message>
        <source>Not measurably</source>
        <translation>测不出来</translation>
    </message>
    <message>
        <source>Not quite, but more than half</source>
        <translation>不完全，但超过一半</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>什么也不变</translation>
    </message>
    <message>
        <source>Nothing in, nothing out: but σ(0) is not 0.</source>
        <translation>什么也不进，什么也不出：但 σ(0) 不是 0。</translation>
    </message>
    <message>
        <source>Nothing: in the end all are there</source>
        <translation>没有影响：最后全都在</translation>
    </message>
    <message>
        <source>Nothing: it stays as it is</source>
        <translation>什么也不变：保持原样</translation>
    </message>
    <message>
        <source>Nothing: the others stand in</source>
        <translation>没有损失：其他的顶上</translation>
    </message>
    <message>
        <source>Nothing: training is over by then</source>
        <translation>没有变化：那时训练已经结束</translation>
    </message>
    <message>
        <source>Now both costs begin with scaled start weights. Does cross-entropy still win clearly?</source>
        <translation>现在两种代价都从缩放的初始权重开始。交叉熵还明显胜出吗？</translation>
    </message>
    <message>
        <source>Now the step is too long: η = 100 instead of 3. The first few mini-batches throw the weights far out
into places where a sigmoid is flat.</source>
        <translation>这回步子太长：η = 100 而不是 3。最初几个小批量就把权重抛到 Sigmoid 平坦的远处。</translation>
    </message>
    <message>
        <source>OR</source>
        <translation>OR</translation>
    </message>
    <message>
        <source>OR, which one line can part</source>
        <translation>OR，一条直线就能分开</translation>
    </message>
    <message>
        <source>Of the first layer&apos;s weights **{l1:.0f} %** are nearer to 0 than 0.001 with L1, **{l2:.1f} %** with
L2, and {none:.1f} % without a penalty. L2&apos;s pull fades as a weight gets small, so that it never
quite arrives; L1&apos;s does not fade. The accuracies are {right_l1:.1f} %, {right_l2:.1f} % and
{right_none:.1f} %: what L1 put to 0 was of little use. The pictures of the weights show where.</source>
        <translation>第一层的权重中比 0.001 更接近 0 的，用 L1 有 **{l1:.0f} %**，用 L2 有 **{l2:.1f} %**，不用惩罚有 {none:.1f} %。L2 的拉力随权重变小而减弱，所以永远到不了；L1 的不减弱。准确率分别是 {right_l1:.1f} %、{right_l2:.1f} % 和 {right_none:.1f} %：被 L1 变为 0 的没有多大用处。权重的图片显示出在哪里。</translation>
    </message>
    <message>
        <source>Of the training images {training:.0f} % are read.</source>
        <translation>训练图像中识别了 {training:.0f} %。</translation>
    </message>
    <message>
        <source>Of the training points {training:.0f} % are right.</source>
        <translation>训练点中 {training:.0f} % 正确。</translation>
    </message>
    <message>
        <source>On average a bit is within 0.1</source>
        <translation>平均来说，一位在 0.1 以内</translation>
    </message>
    <message>
        <source>On average over their neurons: how much faster does the second hidden layer learn than the first?</source>
        <translation>按神经元平均：第二个隐藏层学得比第一个快多少？</translation>
    </message>
    <message>
        <source>On average the slope of a bias is **{neurons:.1f}** times as large in the second hidden layer as in
the first. Single neurons differ much within a layer, some of the first are faster than some of the
second. As lengths of the layers&apos; slopes the two are {layers:.1f} to 1.</source>
        <translation>平均来说，第二个隐藏层偏置的斜率是第一个的 **{neurons:.1f}** 倍。同一层里单个神经元差别很大，第一层有些比第二层有些快。按各层斜率的长度，两者之比是 {layers:.1f} 比 1。</translation>
    </message>
    <message>
        <source>On digits, μ = 0.9 does no more than an η that is ten times as large.</source>
        <translation>在数字上，μ = 0.9 所做的不超过十倍的 η。</translation>
    </message>
    <message>
        <source>One</source>
        <translation>一个</translation>
    </message>
    <message>
        <source>One gate for each output would be nice; XOR takes more than one.</source>
        <translation>每个输出一个门当然好；XOR 却要不止一个。</translation>
    </message>
    <message>
        <source>One gate for each row and output: a first NAND serves several.</source>
        <translation>每行每个输出一个门：第一个 NAND 可供几处使用。</translation>
    </message>
    <message>
        <source>One half</source>
        <translation>一半</translation>
    </message>
    <message>
        <source>One half of the network reads {one:.1f} %, the vote of twenty halves **{vote:.1f} %**, the whole
network **{whole:.1f} %**. Reading with all neurons, each counted half, is the vote in one go.
Halves of a network that was trained *without* dropout read only {plain_one:.1f} %, where the
whole of it reads {plain:.1f} %: its neurons rely on each other.</source>
        <translation>网络的一半识别 {one:.1f} %，二十个一半的投票识别 **{vote:.1f} %**，整个网络识别 **{whole:.1f} %**。用全部神经元、每个算一半来识别，就是一次完成的投票。*不*用 Dropout 训练的网络，其一半只识别 {plain_one:.1f} %，整个识别 {plain:.1f} %：它的神经元互相依赖。</translation>
    </message>
    <message>
        <source>One half of the network trained without dropout</source>
        <translation>不用 Dropout 训练的网络的一半</translation>
    </message>
    <message>
        <source>One hidden layer learns at once; four begin by learning nothing at all.</source>
        <translation>一个隐藏层立刻学习；四个一开始什么也学不到。</translation>
    </message>
    <message>
        <source>One hidden layer reads no more than {one:.1f} % in the end.</source>
        <translation>一个隐藏层最后只识别 {one:.1f} %。</translation>
    </message>
    <message>
        <source>One hidden layer reads {one:.1f} % in the end.</source>
        <translation>一个隐藏层最后识别 {one:.1f} %。</translation>
    </message>
    <message>
        <source>One hidden layer, after one epoch</source>
        <translation>一个隐藏层，一轮之后</translation>
    </message>
    <message>
        <source>One hidden layer, at the end</source>
        <translation>一个隐藏层，结束时</translation>
    </message>
    <message>
        <source>One hidden layer, best</source>
        <translation>一个隐藏层，最好</translation>
    </message>
    <message>
        <source>One hidden neuron gets **{one:.0f} %** right, two **{two:.0f} %**, three {three:.0f} %, four
**{four:.0f} %**, eight {eight:.0f} %. Three half-planes that overlap are a triangle, and with soft
edges a triangle is round enough for most starts, though not for all. The curve is not in any
neuron: it is in their sum.</source>
        <translation>一个隐藏神经元使 **{one:.0f} %** 正确，两个 **{two:.0f} %**，三个 {three:.0f} %，四个 **{four:.0f} %**，八个 {eight:.0f} %。三个重叠的半平面是一个三角形，边缘柔软时，三角形对大多数起点来说已够圆，但不是对所有起点。曲线不在任何一个神经元里：它在它们的和里。</translation>
    </message>
    <message>
        <source>One large step takes less time than a thousand small ones.</source>
        <translation>一大步比一千小步费时更少。</translation>
    </message>
    <message>
        <source>One line cannot part a disc from its ring; four can.</source>
        <translation>一条直线分不开圆盘和它的圆环；四条可以。</translation>
    </message>
    <message>
        <source>One neuron alone never learns it.</source>
        <translation>单独一个神经元永远学不会它。</translation>
    </message>
    <message>
        <source>One neuron is AND, OR, NAND or NOR, by its two weights and its bias alone.</source>
        <translation>一个神经元是 AND、OR、NAND 还是 NOR，只由它的两个权重和偏置决定。</translation>
    </message>
    <message>
        <source>The four hidden neurons that began equal have exactly the same weights.</source>
        <translation>从相同权重开始的四个隐藏神经元，权重完全相同。</translation>
    </message>
    <message>
        <source>The network that learned a thousand digits by heart, now with L2: how many of them are right in the end?</source>
        <translation>把一千个数字背下来的那个网络，现在用 L2：结束时其中有多少正确？</translation>
    </message>
    <message>
        <source>The penalty&apos;s strength wiped the weights out at each step, ηλ/n being 1, and η was twenty times too
large besides. Both had to go: the one alone leaves a network that hardly learns. With both of them
mended {last:.1f} % are read.</source>
        <translation>惩罚的强度每一步都把权重抹掉，因为 ηλ/n 为 1；此外 η 还大了二十倍。两者都得改：只改一个，网络几乎学不到什么。两者都改好之后识别了 {last:.1f} %。</translation>
    </message>
    <message>
        <source>XOR needs hidden neurons: two of them find it at times, nine nearly always.</source>
        <translation>XOR 需要隐藏神经元：两个有时能找到它，九个几乎总能。</translation>
    </message>
    <message>
        <source>XOR, from several neurons</source>
        <translation>XOR，由多个神经元构成</translation>
    </message>
    <message>
        <source>One neuron learned at once with cross-entropy and slept with the quadratic cost. Now thirty hidden
neurons read digits, from the large start weights of chapter 1.</source>
        <translation>一个神经元用交叉熵立刻就学，用二次代价则沉睡。现在三十个隐藏神经元从第 1 章的大初始权重出发识别数字。</translation>
    </message>
    <message>
        <source>A good η and the first that does clear harm lie about a factor of ten apart.</source>
        <translation>好的 η 与第一个明显有害的 η 约相差十倍。</translation>
    </message>
    <message>
        <source>A network has ten outputs, one for each digit: the right one says 0.99 or more, the others less than
0.01. Four more neurons shall write that digit in binary: they are called 8, 4, 2 and 1, by what
their bits count.</source>
        <translation>一个网络有十个输出，每个数字一个：正确的回答 0.99 或更大，其余的小于 0.01。再加四个神经元，用二进制写出那个数字：它们按各自的位所代表的数，叫作 8、4、2 和 1。</translation>
    </message>
    <message>
        <source>All that the ten answers knew of 784 pixels were two numbers. A wider hidden layer leaves more of
them through: {last:.1f} % are read.</source>
        <translation>十个答案对 784 个像素所知道的，只有两个数。更宽的隐藏层让更多的数通过：识别了 {last:.1f} %。</translation>
    </message>
    <message>
        <source>At μ = 0.9 the steps come to ten times their length: it takes a hundred times at least.</source>
        <translation>μ = 0.9 时步子变为十倍长：至少需要一百倍。</translation>
    </message>
    <message>
        <source>Every step went the right way and was at least a hundred times too short. With a large enough η the
same five thousand steps read {last:.1f} %.</source>
        <translation>每一步方向都对，却短了至少一百倍。用足够大的 η，同样的五千步识别了 {last:.1f} %。</translation>
    </message>
    <message>
        <source>How far the weights of the four hidden neurons differ, equal start</source>
        <translation>四个隐藏神经元的权重相差多少，相等的起点</translation>
    </message>
    <message>
        <source>New digits help more than L2, dropout or fewer neurons.</source>
        <translation>新的数字比 L2、Dropout 或更少的神经元更有帮助。</translation>
    </message>
    <message>
        <source>One neuron learns three inputs</source>
        <translation>一个神经元学习三个输入</translation>
    </message>
    <message>
        <source>One neuron, one input, which is always 1; the output should become 0. It begins wrong, or very
wrong. People learn fast from a bad mistake.</source>
        <translation>一个神经元，一个输入（恒为 1）；输出应变为 0。开始时它错了，或错得很厉害。人犯了大错学得快。</translation>
    </message>
    <message>
        <source>One of the four z is raised. What do the shares of the three others do?</source>
        <translation>四个 z 中有一个升高。其他三个的份额会怎样？</translation>
    </message>
    <message>
        <source>One of the ten points is hidden. A polynomial of which degree predicts it best?</source>
        <translation>十个点中藏起一个。几次的多项式预测它最好？</translation>
    </message>
    <message>
        <source>One run does not show that either.</source>
        <translation>一次运行也没有说明这个。</translation>
    </message>
    <message>
        <source>One step an epoch</source>
        <translation>每轮一步</translation>
    </message>
    <message>
        <source>One would like the memory to have its share.</source>
        <translation>人们希望记忆也有它的一份。</translation>
    </message>
    <message>
        <source>Only if every z stays near 0</source>
        <translation>只有每个 z 都保持在 0 附近时</translation>
    </message>
    <message>
        <source>Only with larger w</source>
        <translation>只有 w 更大才能</translation>
    </message>
    <message>
        <source>Only with more hidden neurons</source>
        <translation>只有隐藏神经元更多时才有</translation>
    </message>
    <message>
        <source>Only {flat:.0f} % of the outputs&apos; weighted sums are where the sigmoid is flat.</source>
        <translation>只有 {flat:.0f} % 的输出加权和处在 Sigmoid 平坦的地方。</translation>
    </message>
    <message>
        <source>Out of the wrong valley</source>
        <translation>走出错误的山谷</translation>
    </message>
    <message>
        <source>Output after 150 epochs, quadratic, start 0.98</source>
        <translation>150 轮之后的输出，二次，起点 0.98</translation>
    </message>
    <message>
        <source>Output at the end, cross-entropy, start 0.82</source>
        <translation>结束时的输出，交叉熵，起点 0.82</translation>
    </message>
    <message>
        <source>Output at the end, cross-entropy, start 0.98</source>
        <translation>结束时的输出，交叉熵，起点 0.98</translation>
    </message>
    <message>
        <source>Output at the end, quadratic, start 0.82</source>
        <translation>结束时的输出，二次，起点 0.82</translation>
    </message>
    <message>
        <source>Output at the end, quadratic, start 0.98</source>
        <translation>结束时的输出，二次，起点 0.98</translation>
    </message>
    <message>
        <source>Outputs that begin flat</source>
        <translation>一开始就平坦的输出</translation>
    </message>
    <message>
        <source>Outputs that begin flat, of 100</source>
        <translation>一开始就平坦的输出，100 个时</translation>
    </message>
    <message>
        <source>Outputs that begin flat, of 30</source>
        <translation>一开始就平坦的输出，30 个时</translation>
    </message>
    <message>
        <source>Outputs where the sigmoid is flat</source>
        <translation>处在 Sigmoid 平坦处的输出</translation>
    </message>
    <message>
        <source>Over the last five epochs it is **{constant:.1f} %** with η = 0.5 to the end, and
**{halved:.1f} %** with the halvings; η has come down to {rate:.3f}. Every mini-batch pulls in a
slightly other direction, so that with a large η the weights keep trembling about the floor of the
valley. Smaller steps tremble less.</source>
        <translation>最后五轮平均：η = 0.5 用到底得 **{constant:.1f} %**，减半则得 **{halved:.1f} %**；η 已降到 {rate:.3f}。每个小批量拉的方向略有不同，η 大时权重一直在谷底附近抖动。步子小，抖动就小。</translation>
    </message>
    <message>
        <source>Over the last five epochs the halvings make it {gain:.1f} points better.</source>
        <translation>最后五轮中，减半使它好了 {gain:.1f} 个百分点。</translation>
    </message>
    <message>
        <source>Pairs in which 30 are ahead of 10</source>
        <translation>30 个领先 10 个的配对</translation>
    </message>
    <message>
        <source>Pairs in which 33 are ahead of 30</source>
        <translation>33 个领先 30 个的配对</translation>
    </message>
    <message>
        <source>Patience helps what is under way.</source>
        <translation>耐心对正在进行的事有帮助。</translation>
    </message>
    <message>
        <source>Patience looks like the safe choice.</source>
        <translation>耐心看起来是稳妥的选择。</translation>
    </message>
    <message>
        <source>Points by which ten digits a step lead</source>
        <translation>每步十个数字领先的百分点</translation>
    </message>
    <message>
        <source>Points lost without one neuron, median</source>
        <translation>缺少一个神经元损失的百分点，中位数</translation>
    </message>
    <message>
        <source>Points lost without the least important</source>
        <translation>缺少最不重要的一个损失的百分点</translation>
    </message>
    <message>
        <source>Points lost without the most important</source>
        <translation>缺少最重要的一个损失的百分点</translation>
    </message>
    <message>
        <source>Points that 10 times that costs</source>
        <translation>十倍的 η 损失的百分点</translation>
    </message>
    <message>
        <source>Points that 30 hidden neurons add</source>
        <translation>30 个隐藏神经元增加的百分点</translation>
    </message>
    <message>
        <source>Points that 40 times that costs</source>
        <translation>四十倍的 η 损失的百分点</translation>
    </message>
    <message>
        <source>Points that a tenth of it costs</source>
        <translation>十分之一的 η 损失的百分点</translation>
    </message>
    <message>
        <source>Press Train</source>
        <translation>按“训练”</translation>
    </message>
    <message>
        <source>Quadratic cost after one epoch</source>
        <translation>二次代价，一轮之后</translation>
    </message>
    <message>
        <source>Quadratic cost, large start, best</source>
        <translation>二次代价，大的起点，最好</translation>
    </message>
    <message>
        <source>Quadratic cost, scaled start, best</source>
        <translation>二次代价，缩放的起点，最好</translation>
    </message>
    <message>
        <source>Quadratic cost, η = 0.5 as well, after one epoch</source>
        <translation>二次代价，同样 η = 0.5，一轮之后</translation>
    </message>
    <message>
        <source>Quadratic cost, η = 3, after one epoch</source>
        <translation>二次代价，η = 3，一轮之后</translation>
    </message>
    <message>
        <source>Quadratic cost: points that 100 lose</source>
        <translation>二次代价：100 个损失的百分点</translation>
    </message>
    <message>
        <source>Quicker by memory</source>
        <translation>因记忆而更快</translation>
    </message>
    <message>
        <source>Raise one z: who falls?</source>
        <translation>升高一个 z：谁下降？</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>ReLU reads no more than {relu_first:.1f} % by then.</source>
        <translation>那时 ReLU 只识别 {relu_first:.1f} %。</translation>
    </message>
    <message>
        <source>ReLU reads {relu_first:.1f} % by then.</source>
        <translation>那时 ReLU 识别 {relu_first:.1f} %。</translation>
    </message>
    <message>
        <source>ReLU, after one epoch</source>
        <translation>ReLU，一轮之后</translation>
    </message>
    <message>
        <source>ReLU, at the end</source>
        <translation>ReLU，结束时</translation>
    </message>
    <message>
        <source>ReLU: last / first hidden layer at the start</source>
        <translation>ReLU：开始时最后 / 第一个隐藏层</translation>
    </message>
    <message>
        <source>Read where they belong</source>
        <translation>在原位时读出</translation>
    </message>
    <message>
        <source>Read without a random half</source>
        <translation>没有随机的一半时识别</translation>
    </message>
    <message>
        <source>Read, moved by 1 down and 1 right</source>
        <translation>读出，向下移 1、向右移 1</translation>
    </message>
    <message>
        <source>Read, moved by 2 down and 2 right</source>
        <translation>读出，向下移 2、向右移 2</translation>
    </message>
    <message>
        <source>Read, moved by 4 down and 4 right</source>
        <translation>读出，向下移 4、向右移 4</translation>
    </message>
    <message>
        <source>Regularization is thought of as holding the network back.</source>
        <translation>把正则化想成了拖住网络。</translation>
    </message>
    <message>
        <source>Right by mean darkness</source>
        <translation>凭平均明暗答对</translation>
    </message>
    <message>
        <source>Right by the nearest mean picture</source>
        <translation>凭最近的平均图片答对</translation>
    </message>
    <message>
        <source>Rows that are right, equal start</source>
        <translation>正确的行，相等的起点</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>随机梯度下降（SGD）</translation>
    </message>
    <message>
        <source>Scaled first weights</source>
        <translation>缩放的初始权重</translation>
    </message>
    <message>
        <source>Scaled start weights are far ahead after one epoch, and the lead shrinks.</source>
        <translation>缩放的初始权重在一轮之后遥遥领先，然后领先缩小。</translation>
    </message>
    <message>
        <source>Scaled start, after one epoch</source>
        <translation>缩放的起点，一轮之后</translation>
    </message>
    <message>
        <source>Scaled start, best</source>
        <translation>缩放的起点，最好</translation>
    </message>
    <message>
        <source>Scaled start: share of hidden z where σ is flat</source>
        <translation>缩放的起点：隐藏层 z 处在 σ 平坦处的比例</translation>
    </message>
    <message>
        <source>Sculpt, then train</source>
        <translation>先雕塑，再训练</translation>
    </message>
    <message>
        <source>Seen, but the weights move once where they moved a thousand times.</source>
        <translation>看到了，但原来移动一千次的权重只移动一次。</translation>
    </message>
    <message>
        <source>Set by hand, it says {by_hand:.4f} to an 8 in the worst case.</source>
        <translation>手工设置时，最坏情况下它对 8 回答 {by_hand:.4f}。</translation>
    </message>
    <message>
        <source>Set by hand, the bit for 1 says {by_hand_off:.5f} to an 8 in the worst case.</source>
        <translation>手工设置时，最坏情况下 1 那一位对 8 回答 {by_hand_off:.5f}。</translation>
    </message>
    <message>
        <source>Shall I go to the festival? Good weather counts 6; a friend who comes along counts 2, transit
nearby counts 2. I go when the sum is above a threshold.</source>
        <translation>要不要去参加节日？好天气算 6；有朋友同去算 2，附近有车站算 2。和大于阈值我就去。</translation>
    </message>
    <message>
        <source>Share of the commonest answer</source>
        <translation>最常见答案的比例</translation>
    </message>
    <message>
        <source>Share of z where σ is flat, large start weights</source>
        <translation>z 处在 σ 平坦处的比例，大的初始权重</translation>
    </message>
    <message>
        <source>Share of z where σ is flat, scaled start weights</source>
        <translation>z 处在 σ 平坦处的比例，缩放的初始权重</translation>
    </message>
    <message>
        <source>Sharper steps look like better ones; the pieces between them stay flat.</source>
        <translation>更陡的阶跃看起来更好；它们之间的各段仍是平的。</translation>
    </message>
    <message>
        <source>Shifted copies gain more than half of what as many new digits gain.</source>
        <translation>平移的副本带来的好处，超过同样多新数字的一半。</translation>
    </message>
    <message>
        <source>Shorter: there are fewer of them</source>
        <translation>更短：权重更少</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Sigmoid neurons</source>
        <translation>Sigmoid 神经元</translation>
    </message>
    <message>
        <source>Sigmoid, 100 neurons a layer</source>
        <translation>Sigmoid，每层 100 个神经元</translation>
    </message>
    <message>
        <source>Sigmoid, after one epoch</source>
        <translation>Sigmoid，一轮之后</translation>
    </message>
    <message>
        <source>Sigmoid, at the end</source>
        <translation>Sigmoid，结束时</translation>
    </message>
    <message>
        <source>Sigmoid, η five times as large</source>
        <translation>Sigmoid，η 为五倍</translation>
    </message>
    <message>
        <source>Sigmoid: last / first hidden layer at the start</source>
        <translation>Sigmoid：开始时最后 / 第一个隐藏层</translation>
    </message>
    <message>
        <source>Sigmoids and cross-entropy</source>
        <translation>Sigmoid 和交叉熵</translation>
    </message>
    <message>
        <source>Sigmoids and cross-entropy, test accuracy of the best epoch</source>
        <translation>Sigmoid 和交叉熵，最好一轮的测试准确率</translation>
    </message>
    <message>
        <source>Small steps are thought not to arrive.</source>
        <translation>以为小步子到不了。</translation>
    </message>
    <message>
        <source>Small steps look safe.</source>
        <translation>小步子看起来稳妥。</translation>
    </message>
    <message>
        <source>Small weights: L2</source>
        <translation>小的权重：L2</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>更小</translation>
    </message>
    <message>
        <source>Smaller steps look like less learning.</source>
        <translation>步子小看起来学得少。</translation>
    </message>
    <message>
        <source>Smaller weights look like less to work with.</source>
        <translation>权重小看起来可用的就少。</translation>
    </message>
    <message>
        <source>So it is from a large start.</source>
        <translation>从大的起点出发是这样。</translation>
    </message>
    <message>
        <source>So it would be if all were dead.</source>
        <translation>如果全都失活，就会这样。</translation>
    </message>
    <message>
        <source>Softmax and log-likelihood</source>
        <translation>Softmax 和对数似然</translation>
    </message>
    <message>
        <source>Softmax and log-likelihood: **{softmax:.2f} %**. Sigmoids and cross-entropy: {sigmoid:.2f} %. In
both the error of the output is a − y, so that neither is slow where it is wrong; what softmax adds
is that its ten answers are shares of one.</source>
        <translation>Softmax 和对数似然：**{softmax:.2f} %**。Sigmoid 和交叉熵：{sigmoid:.2f} %。两者的输出误差都是 a − y，所以错的地方都不慢；Softmax 所添的，是它的十个答案是 1 的份额。</translation>
    </message>
    <message>
        <source>Softmax and sigmoids differ by {difference:.1f} points.</source>
        <translation>Softmax 和 Sigmoid 相差 {difference:.1f} 个百分点。</translation>
    </message>
    <message>
        <source>Softmax and the quadratic cost</source>
        <translation>Softmax 和二次代价</translation>
    </message>
    <message>
        <source>Softmax by hand</source>
        <translation>手工做 Softmax</translation>
    </message>
    <message>
        <source>Softmax is behind: {difference:.1f} points.</source>
        <translation>Softmax 落后：{difference:.1f} 个百分点。</translation>
    </message>
    <message>
        <source>Softmax is {difference:.1f} points ahead.</source>
        <translation>Softmax 领先 {difference:.1f} 个百分点。</translation>
    </message>
    <message>
        <source>Softmax knows no neighbours: each z stands in the sum alike.</source>
        <translation>Softmax 不知道谁是邻居：每个 z 在和里地位相同。</translation>
    </message>
    <message>
        <source>Softmax turns four numbers z into four shares: each eᶻ is divided by the sum of all four.</source>
        <translation>Softmax 把四个数 z 变成四个份额：每个 eᶻ 除以四个之和。</translation>
    </message>
    <message>
        <source>Softmax with log-likelihood ends where sigmoids with cross-entropy do.</source>
        <translation>Softmax 加对数似然与 Sigmoid 加交叉熵殊途同归。</translation>
    </message>
    <message>
        <source>Softmax, less sigmoids</source>
        <translation>Softmax，减 Sigmoid</translation>
    </message>
    <message>
        <source>Softmax, test accuracy of the best epoch</source>
        <translation>Softmax，最好一轮的测试准确率</translation>
    </message>
    <message>
        <source>Some hundred times</source>
        <translation>几百倍</translation>
    </message>
    <message>
        <source>Some points more are right</source>
        <translation>正确的多几个百分点</translation>
    </message>
    <message>
        <source>Something must be broken, then.</source>
        <translation>那一定是有什么坏了。</translation>
    </message>
    <message>
        <source>Something round seems to need many corners; soft edges round them off.</source>
        <translation>圆的东西似乎需要许多角；柔软的边缘把它们磨圆了。</translation>
    </message>
    <message>
        <source>Speed of the first hidden layer at the start</source>
        <translation>开始时第一个隐藏层的速度</translation>
    </message>
    <message>
        <source>Spread of z, 1,000 inputs, large start weights</source>
        <translation>z 的离散度，1,000 个输入，大的初始权重</translation>
    </message>
    <message>
        <source>Spread of z, 1,000 inputs, scaled start weights</source>
        <translation>z 的离散度，1,000 个输入，缩放的初始权重</translation>
    </message>
    <message>
        <source>Start weights, 100 hidden neurons</source>
        <translation>初始权重，100 个隐藏神经元</translation>
    </message>
    <message>
        <source>Start weights, 30 hidden neurons</source>
        <translation>初始权重，30 个隐藏神经元</translation>
    </message>
    <message>
        <source>Steepest epoch, cross-entropy, start 0.98</source>
        <translation>最陡的一轮，交叉熵，起点 0.98</translation>
    </message>
    <message>
        <source>Steepest epoch, quadratic, start 0.82</source>
        <translation>最陡的一轮，二次，起点 0.82</translation>
    </message>
    <message>
        <source>Steepest epoch, quadratic, start 0.98</source>
        <translation>最陡的一轮，二次，起点 0.98</translation>
    </message>
    <message>
        <source>Still at 0.4, only steeper</source>
        <translation>仍在 0.4，只是更陡</translation>
    </message>
    <message>
        <source>Still nearly all</source>
        <translation>仍然几乎全部</translation>
    </message>
    <message>
        <source>Stopping after ten epochs without improvement costs next to nothing and saves most epochs.</source>
        <translation>十轮没有改进就停止，几乎没有损失，却省下大多数轮次。</translation>
    </message>
    <message>
        <source>Strip it down: does it read with fewer neurons?</source>
        <translation>把它拆简单：神经元少一些能识别吗？</translation>
    </message>
    <message>
        <source>Strip it down: is it worse without its hidden layers?</source>
        <translation>把它拆简单：没有隐藏层会更差吗？</translation>
    </message>
    <message>
        <source>Strip it down: press Step. How often can you, in an epoch?</source>
        <translation>把它拆简单：按“单步”。一轮里能按几次？</translation>
    </message>
    <message>
        <source>Strip it down: stop it after a few mini-batches and go on in steps.</source>
        <translation>把它拆简单：几个小批量之后停下，再一步一步地走。</translation>
    </message>
    <message>
        <source>Strip it down: take away what is between the pixels and the answers. Is that better?</source>
        <translation>把它拆简单：拿走像素与答案之间的东西。那样更好吗？</translation>
    </message>
    <message>
        <source>Strip it down: take one hidden layer after the other away.</source>
        <translation>把它拆简单：一个接一个地拿走隐藏层。</translation>
    </message>
    <message>
        <source>Strip it down: train on one mini-batch. By how much does the cost fall?</source>
        <translation>把它拆简单：只训练一个小批量。代价下降多少？</translation>
    </message>
    <message>
        <source>Strip it down: train one mini-batch after the other and look after each.</source>
        <translation>把它拆简单：一个小批量一个小批量地训练，每次之后看一看。</translation>
    </message>
    <message>
        <source>Strip it down: what happens without a penalty, and without hidden neurons?</source>
        <translation>把它拆简单：没有惩罚会怎样？没有隐藏神经元呢？</translation>
    </message>
    <message>
        <source>Strip it down: what if it stopped sooner?</source>
        <translation>把它拆简单：如果早些停下会怎样？</translation>
    </message>
    <message>
        <source>Strip it down: what line can one neuron of this kind draw?</source>
        <translation>把它拆简单：这样的一个神经元能画出怎样的直线？</translation>
    </message>
    <message>
        <source>Sums are larger, but a sigmoid keeps the answers between 0 and 1.</source>
        <translation>和更大了，但 Sigmoid 使答案保持在 0 与 1 之间。</translation>
    </message>
    <message>
        <source>Take the hidden layer away: every output looks at the pixels itself, with one weight for each. What
is the hidden layer good for?</source>
        <translation>拿走隐藏层：每个输出自己看像素，每个像素一个权重。隐藏层有什么用？</translation>
    </message>
    <message>
        <source>Templates sound too simple to get far.</source>
        <translation>模板听起来太简单，走不远。</translation>
    </message>
    <message>
        <source>Ten bumps are worse: 0.28. Two have 0.55 and three 0.60, too. A bump is good where the curve is
nearly flat between its borders, and eighths happen to fall where this curve&apos;s waves turn. Twenty
bumps have 0.13; with enough of them it no longer matters where the borders are.

Where borders can be moved, eight bumps do better than 0.26: a network that trains may move them.</source>
        <translation>十个凸起更差：0.28。两个是 0.55，三个是 0.60，也是如此。曲线在凸起的边界之间几乎平坦时凸起就好，而八等分恰好落在这条曲线波动转折的地方。二十个凸起是 0.13；足够多时，边界在哪里就不再要紧。

边界可以移动时，八个凸起能做得比 0.26 更好：训练的网络可以移动它们。</translation>
    </message>
    <message>
        <source>Ten digits a step lead by only {lead:.1f} points.</source>
        <translation>每步十个数字只领先 {lead:.1f} 个百分点。</translation>
    </message>
    <message>
        <source>Ten digits a step lead by {lead:.1f} points.</source>
        <translation>每步十个数字领先 {lead:.1f} 个百分点。</translation>
    </message>
    <message>
        <source>Ten digits a step: **{ten:.1f} %** after five epochs, 5,000 rough steps. All 10,000 in one step:
**{all:.1f} %**, five exact ones. Exactness is worth little when the step is short anyhow; the next
ten digits correct what the last ten got wrong. One digit at a time is too rough for this η
({one:.1f} %), 100 at a time makes fewer steps ({hundred:.1f} %), 1,000 fewer still
({thousand:.1f} %).</source>
        <translation>每步十个数字：五轮之后 **{ten:.1f} %**，5,000 个粗略的步子。全部 10,000 个一步：**{all:.1f} %**，五个精确的步子。反正一步很短，精确就没有多大价值；后十个数字纠正前十个的错误。一次一个数字对这个 η 来说太粗略（{one:.1f} %），一次 100 个步数少些（{hundred:.1f} %），1,000 个更少（{thousand:.1f} %）。</translation>
    </message>
    <message>
        <source>Ten digits: guessing gets about 10 %. Darkness, one number of a picture, gets **{darkness:.2f} %**;
the nearest of ten mean pictures **{picture:.2f} %**. A number means nothing without a simpler one
beside it: what a network reads is to be compared with these.</source>
        <translation>十个数字：瞎猜约对 10 %。明暗只是图片的一个数，得 **{darkness:.2f} %**；十张平均图片中最近的一张得 **{picture:.2f} %**。一个数旁边没有更简单的数，就没有意义：网络识别的结果要与这些相比。</translation>
    </message>
    <message>
        <source>Ten hidden neurons</source>
        <translation>十个隐藏神经元</translation>
    </message>
    <message>
        <source>Ten hidden neurons instead of thirty</source>
        <translation>十个隐藏神经元而不是三十个</translation>
    </message>
    <message>
        <source>Ten neurons give a function of five constant pieces, and the wanted one has waves. The best heights
are the medians of the wanted values on each fifth: then the mean deviation of the weighted sum is
0.36. With all heights 0 it is 1.06, with the same height everywhere at best 0.71. Larger w make the
borders sharper, not the pieces truer.

More bumps get closer, as close as one likes: that is the whole proof. What follows the curve is the
sum before the output&apos;s sigmoid; so the heights aim at σ⁻¹(f), and the output then says f.</source>
        <translation>十个神经元给出五段常数的函数，而目标曲线有波动。最好的高度是每五分之一段上目标值的中位数：那时加权和的平均偏差是 0.36。全部高度为 0 时是 1.06，处处同样高度时最好为 0.71。w 更大只使边界更陡，并不使各段更准。

凸起越多越接近，想多近就多近：这就是整个证明。跟随曲线的是输出的 Sigmoid 之前的和；所以高度的目标是 σ⁻¹(f)，输出就回答 f。</translation>
    </message>
    <message>
        <source>Ten output neurons alone read **{none:.1f} %**, with thirty hidden ones before them it is
**{thirty:.1f} %**. An output without a hidden layer is a template: it adds up ink that speaks for
its digit and subtracts ink that speaks against it. That is a good part of reading. Hidden neurons
can ask for things together, and that is worth {gap:.1f} points.</source>
        <translation>只有十个输出神经元时识别 **{none:.1f} %**，前面有三十个隐藏神经元时为 **{thirty:.1f} %**。没有隐藏层的输出是一个模板：把支持它的数字的墨迹加起来，减去反对它的墨迹。这已是识别的一大部分。隐藏神经元能同时要求几件事，这值 {gap:.1f} 个百分点。</translation>
    </message>
    <message>
        <source>Ten outputs to four bits</source>
        <translation>从十个输出到四位</translation>
    </message>
    <message>
        <source>Ten points that lie nearly on a line. A polynomial of degree 9 goes through all of them, a straight
line through none.</source>
        <translation>几乎在一条直线上的十个点。九次多项式通过全部，直线一个也不通过。</translation>
    </message>
    <message>
        <source>Ten points, degree nine</source>
        <translation>十个点，九次</translation>
    </message>
    <message>
        <source>Ten times as many training digits, as many steps. What becomes of the share of digits that is misread?</source>
        <translation>训练数字十倍，步数同样。读错的比例会怎样？</translation>
    </message>
    <message>
        <source>Ten times that η costs only {harm:.1f} points.</source>
        <translation>十倍的 η 只损失 {harm:.1f} 个百分点。</translation>
    </message>
    <message>
        <source>Ten times that η costs {harm:.1f} points, forty times {wreck:.1f}.</source>
        <translation>十倍的 η 损失 {harm:.1f} 个百分点，四十倍损失 {wreck:.1f}。</translation>
    </message>
    <message>
        <source>Ten times the data looks like ten times as good.</source>
        <translation>十倍的数据看起来就好十倍。</translation>
    </message>
    <message>
        <source>Ten times the digits leave about half of the errors.</source>
        <translation>十倍的数字使错误剩下约一半。</translation>
    </message>
    <message>
        <source>Test accuracy after the first epoch</source>
        <translation>第一轮之后的测试准确率</translation>
    </message>
    <message>
        <source>Test accuracy at the end</source>
        <translation>结束时的测试准确率</translation>
    </message>
    <message>
        <source>Test accuracy at the end, gained by L2</source>
        <translation>结束时的测试准确率，因 L2 增加</translation>
    </message>
    <message>
        <source>Test accuracy at the end, η = 0.1</source>
        <translation>结束时的测试准确率，η = 0.1</translation>
    </message>
    <message>
        <source>Test accuracy at the end, η = 0.5</source>
        <translation>结束时的测试准确率，η = 0.5</translation>
    </message>
    <message>
        <source>Test accuracy in that epoch</source>
        <translation>那一轮的测试准确率</translation>
    </message>
    <message>
        <source>Test accuracy with 30 hidden neurons</source>
        <translation>有 30 个隐藏神经元时的测试准确率</translation>
    </message>
    <message>
        <source>Test accuracy with L2 at the end</source>
        <translation>结束时用 L2 的测试准确率</translation>
    </message>
    <message>
        <source>Test accuracy with L2, last</source>
        <translation>用 L2 时的测试准确率，最后</translation>
    </message>
    <message>
        <source>Test accuracy without a hidden layer</source>
        <translation>没有隐藏层时的测试准确率</translation>
    </message>
    <message>
        <source>Test accuracy without, last</source>
        <translation>不用时的测试准确率，最后</translation>
    </message>
    <message>
        <source>Test cost with L2, last / lowest</source>
        <translation>用 L2 时的测试代价，最后 / 最低</translation>
    </message>
    <message>
        <source>Test cost without, last / lowest</source>
        <translation>不用时的测试代价，最后 / 最低</translation>
    </message>
    <message>
        <source>Test cost, last / lowest</source>
        <translation>测试代价，最后 / 最低</translation>
    </message>
    <message>
        <source>That a network can represent something does not mean that training finds it.</source>
        <translation>网络能表示某样东西，并不意味着训练能找到它。</translation>
    </message>
    <message>
        <source>That cannot be said</source>
        <translation>不能这样说</translation>
    </message>
    <message>
        <source>That depends on the first weights</source>
        <translation>取决于初始权重</translation>
    </message>
    <message>
        <source>That is about two layers&apos; worth; between first and last are three.</source>
        <translation>那约是两层的份量；第一层与最后一层之间有三层。</translation>
    </message>
    <message>
        <source>That is how a walker overshoots; a sigmoid has no slope that leads back.</source>
        <translation>走路的人是这样冲过头的；Sigmoid 却没有引它回来的斜率。</translation>
    </message>
    <message>
        <source>That is no more than {gain:.1f} points beyond what it reads without memory.</source>
        <translation>只比没有记忆时多 {gain:.1f} 个百分点。</translation>
    </message>
    <message>
        <source>That is the variance. The spread is its root.</source>
        <translation>那是方差。离散度是它的平方根。</translation>
    </message>
    <message>
        <source>That is the weighted sum. The answer is only whether the sum is above 0.</source>
        <translation>那是加权和。答案只看和是否大于 0。</translation>
    </message>
    <message>
        <source>That is what a single layer between two others makes.</source>
        <translation>那是夹在两层之间的一层造成的。</translation>
    </message>
    <message>
        <source>That is what μ gained, and μ is gone; but η has come.</source>
        <translation>那是 μ 增加的，而 μ 没有了；但 η 来了。</translation>
    </message>
    <message>
        <source>That is {gain:.1f} points more than without memory.</source>
        <translation>比没有记忆时多 {gain:.1f} 个百分点。</translation>
    </message>
    <message>
        <source>That takes four layers.</source>
        <translation>那需要四层。</translation>
    </message>
    <message>
        <source>That would need to know where the ink is.</source>
        <translation>那需要知道墨在哪里。</translation>
    </message>
    <message>
        <source>The answers have to share what they give.</source>
        <translation>各答案得分享它们给出的东西。</translation>
    </message>
    <message>
        <source>The best epoch reads {best:.2f} % of the test digits.</source>
        <translation>最好的一轮识别了 {best:.2f} % 的测试数字。</translation>
    </message>
    <message>
        <source>The best epoch reads {best:.2f} %: this is one of the runs that lose some digits.</source>
        <translation>最好的一轮识别了 {best:.2f} %：这是丢失某些数字的运行之一。</translation>
    </message>
    <message>
        <source>The best validation accuracy</source>
        <translation>最好的验证准确率</translation>
    </message>
    <message>
        <source>The bit&apos;s name is taken for a digit; 9 is 8 + 1 and has it too.</source>
        <translation>把位的名称当成了数字；9 是 8 + 1，也有这一位。</translation>
    </message>
    <message>
        <source>The book asks for this number as an exercise and does not give it.</source>
        <translation>书中把这个数作为习题，没有给出。</translation>
    </message>
    <message>
        <source>The book cites a gain from 98.4 % to 98.7 % on all of MNIST, by dropout together with a kind of L2.
It is not a matter of course: with 100 sigmoid neurons in the place of these ReLUs, and twice the
digits, dropout has no clear effect here.</source>
        <translation>书中引用了在整个 MNIST 上从 98.4 % 到 98.7 % 的提高，那是 Dropout 与一种 L2 合用。这并非理所当然：用 100 个 Sigmoid 神经元代替这些 ReLU，数字加倍，Dropout 在这里就没有明显效果。</translation>
    </message>
    <message>
        <source>The book says that momentum builds up speed in the direction of the slope. That holds; but at equal
η/(1 − μ) no difference can be measured on these digits.</source>
        <translation>书中说动量在斜率的方向上积累速度。这是成立的；但 η/(1 − μ) 相等时，在这些数字上测不出差别。</translation>
    </message>
    <message>
        <source>The book tells of cross-entropy first and of the start weights later, and compares the costs from
the large start only. With its better start the difference of the costs nearly vanishes, as long as
each has its own η.</source>
        <translation>书中先讲交叉熵，后讲初始权重，只从大的起点比较两种代价。用它更好的起点，只要各用自己的 η，两种代价的差别几乎消失。</translation>
    </message>
    <message>
        <source>The book&apos;s 95.42 % is the best of three runs, and so is its first epoch, 91.29 %: from other first
weights it is 72 to 91 %, half of the time below 87 %.</source>
        <translation>书中的 95.42 % 是三次运行中最好的，它的第一轮 91.29 % 也是：从其他的初始权重出发是 72 到 91 %，有一半低于 87 %。</translation>
    </message>
    <message>
        <source>The book&apos;s 96.59 % is one side of a coin. Of five runs like it three came to 96.5 %, and two
stayed below 80 %; a footnote of the book says that such runs happen.</source>
        <translation>书中的 96.59 % 是硬币的一面。五次这样的运行中，三次到了 96.5 %，两次停在 80 % 以下；书中的一个脚注说会有这样的运行。</translation>
    </message>
    <message>
        <source>The book&apos;s 98.04 % is of one run, and its best epoch. Other seeds end a little below 98 %.</source>
        <translation>书中的 98.04 % 是一次运行的最好一轮。其他种子结束时略低于 98 %。</translation>
    </message>
    <message>
        <source>The book&apos;s gap of less than one point, with 96.49 % as the best, is one run at its best epoch; its
own last epoch has 95.61 %, and of other seeds some end above one point.</source>
        <translation>书中不到一个百分点的差距和最好的 96.49 %，是一次运行中最好的那一轮；它自己的最后一轮是 95.61 %，而其他种子中有的结束时超过一个百分点。</translation>
    </message>
    <message>
        <source>The book&apos;s pictures of cross-entropy have η = 0.005. With the slope a − y that it derives, such
steps are too small to come near its curves in 300 epochs (the last two numbers). Here η is 0.15
for both costs, which is also the fairer comparison.</source>
        <translation>书中交叉熵的图用 η = 0.005。按它推导的斜率 a − y，这样的步子太小，300 轮到不了它的曲线附近（最后两个数）。这里两种代价都用 η 0.15，比较起来也更公平。</translation>
    </message>
    <message>
        <source>The book&apos;s program draws its first weights differently, hidden ones with spread 1/√n of the outputs,
and softmax begins with zeros. The number is the same.</source>
        <translation>书中的程序用不同的方式抽取初始权重，隐藏层的离散度为输出个数的 1/√n，Softmax 从零开始。结果的数是一样的。</translation>
    </message>
    <message>
        <source>The book&apos;s recipe: try 0.01, 0.1, 1 and so on; find the first with which the cost swings; take about
half of it, or less.</source>
        <translation>书中的方法：试 0.01、0.1、1 等等；找到第一个使代价振荡的；取它的约一半或更小。</translation>
    </message>
    <message>
        <source>The book: 25 a link</source>
        <translation>书中：每环 25</translation>
    </message>
    <message>
        <source>The bottleneck</source>
        <translation>瓶颈</translation>
    </message>
    <message>
        <source>The bumps are all as wide as each other, and each has its best height. There can be one of them, or
a hundred.</source>
        <translation>各凸起一样宽，每个都有最好的高度。可以有一个，也可以有一百个。</translation>
    </message>
    <message>
        <source>The cost falls in every epoch, as it should. After five epochs it still reads hardly a digit in three.</source>
        <translation>代价每一轮都在下降，理应如此。五轮之后它读出的数字还不到三分之一。</translation>
    </message>
    <message>
        <source>The cost on digits held out has risen by a third from its lowest. Are fewer of them right now?</source>
        <translation>留出数字上的代价从最低处上升了三分之一。现在正确的更少了吗？</translation>
    </message>
    <message>
        <source>The cost on digits held out turns</source>
        <translation>留出数字上的代价转折</translation>
    </message>
    <message>
        <source>The cost stopped falling early, on the training images as on others. Two digits in three stay
unread.</source>
        <translation>代价早早就不再下降，训练图像和别的图像都一样。三个数字里有两个读不出来。</translation>
    </message>
    <message>
        <source>The cost was lowest after epoch {turn:.0f}, with {then:.1f} % right; at the end it is
**{ratio:.2f} times** as high, and {last:.1f} % are right, a change of **{change:.1f} points**. The
cost counts how sure a wrong answer is, the accuracy only that it is wrong. A network that learns by
heart gets surer of everything, so that few sure mistakes cost much and count one each.</source>
        <translation>代价在第 {turn:.0f} 轮之后最低，那时 {then:.1f} % 正确；结束时是最低值的 **{ratio:.2f} 倍**，{last:.1f} % 正确，变化 **{change:.1f} 个百分点**。代价计算错误的答案有多大把握，准确率只看它是错的。死记硬背的网络对什么都更有把握，于是几个有把握的错误代价很大，而每个只算一个。</translation>
    </message>
    <message>
        <source>The curve is perfectly smooth, the computer works hard, and it learns next to nothing.</source>
        <translation>曲线完全平滑，电脑很忙，它却几乎什么也没有学到。</translation>
    </message>
    <message>
        <source>The curve looks flat, so that nothing seems left to be gained.</source>
        <translation>曲线看起来平了，似乎没有什么可再增加的。</translation>
    </message>
    <message>
        <source>The dead</source>
        <translation>失活</translation>
    </message>
    <message>
        <source>The dead stay dead, the others learn</source>
        <translation>失活的仍失活，其他的学习</translation>
    </message>
    <message>
        <source>The deep sleeper</source>
        <translation>沉睡者</translation>
    </message>
    <message>
        <source>The degree that finds it</source>
        <translation>找到它的次数</translation>
    </message>
    <message>
        <source>The detective, in pairs</source>
        <translation>侦探，两人一组</translation>
    </message>
    <message>
        <source>The error on the four rows is below 0.0001</source>
        <translation>四行上的误差小于 0.0001</translation>
    </message>
    <message>
        <source>The factor can be largest there, but only for a moment.</source>
        <translation>因子在那里可以最大，但只在一瞬间。</translation>
    </message>
    <message>
        <source>The factor wσ′(wa + b) is 1 or more only while the activation a lies in a window. Outside it the
slope shrinks.</source>
        <translation>因子 wσ′(wa + b) 只有当激活值 a 处在一个窗口之内时才不小于 1。在窗口之外斜率缩小。</translation>
    </message>
    <message>
        <source>The first digit network</source>
        <translation>第一个数字网络</translation>
    </message>
    <message>
        <source>The first epoch is pictured as a first lesson.</source>
        <translation>把第一轮想成了第一堂课。</translation>
    </message>
    <message>
        <source>The first hidden layer hardly learns: its speed is {speed:.4f}.</source>
        <translation>第一个隐藏层几乎不学习：它的速度是 {speed:.4f}。</translation>
    </message>
    <message>
        <source>The first layer has 26 times as many weights, but each of them has next to no slope.</source>
        <translation>第一层的权重有 26 倍之多，但每一个几乎没有斜率。</translation>
    </message>
    <message>
        <source>The first layer has 26 times as many weights; that is not speed.</source>
        <translation>第一层的权重有 26 倍之多；那不是速度。</translation>
    </message>
    <message>
        <source>The first of four hidden layers begins about a hundred times as slow as the last. Then a thousand
digits train them, in one step an epoch.</source>
        <translation>四个隐藏层中的第一层开始时约比最后一层慢一百倍。然后用一千个数字训练它们，每轮一步。</translation>
    </message>
    <message>
        <source>The first steps were so large that {dead:.0f} % of the hidden neurons have z ≤ 0 for every digit: their
gradient is 0, whatever comes. With a smaller η they live.</source>
        <translation>最初的步子太大，以至于 {dead:.0f} % 的隐藏神经元对每个数字都有 z ≤ 0：不管来什么，它们的梯度都是 0。η 小一些，它们就活着。</translation>
    </message>
    <message>
        <source>The five heights can be any numbers. Can the mean deviation become 0.1?</source>
        <translation>五个高度可以是任何数。平均偏差能到 0.1 吗？</translation>
    </message>
    <message>
        <source>The four equations, with proof</source>
        <translation>四个方程，附证明</translation>
    </message>
    <message>
        <source>The four hidden layers that learn nothing in three epochs. One change of one setting is enough to
repair them.</source>
        <translation>三轮里什么也学不到的四个隐藏层。改动一项设置就足以修好它们。</translation>
    </message>
    <message>
        <source>The goal of 0.40 can be reached, so why not this one?</source>
        <translation>0.40 的目标可以达到，这个为什么不行？</translation>
    </message>
    <message>
        <source>The gradient of all 10,000 digits is exact, that of ten is rough. Both are averages of the same
examples. After five epochs, which has brought more?</source>
        <translation>全部 10,000 个数字的梯度是精确的，十个的是粗略的。两者都是同样样本的平均。五轮之后，哪个带来的更多？</translation>
    </message>
    <message>
        <source>The halvings gain less than half a point: {gain:.1f}.</source>
        <translation>减半增加的不到半个百分点：{gain:.1f}。</translation>
    </message>
    <message>
        <source>The halvings gain more than they usually do: {gain:.1f} points.</source>
        <translation>减半增加的比通常多：{gain:.1f} 个百分点。</translation>
    </message>
    <message>
        <source>The large start leads</source>
        <translation>大的起点领先</translation>
    </message>
    <message>
        <source>The large start overtakes</source>
        <translation>大的起点反超</translation>
    </message>
    <message>
        <source>The larger c is, the more a sigmoid neuron answers as a perceptron does.</source>
        <translation>c 越大，Sigmoid 神经元的回答就越像感知器。</translation>
    </message>
    <message>
        <source>The last hidden layer&apos;s weights: how many times as long is their slope as that of the first&apos;s?</source>
        <translation>最后一个隐藏层的权重：它们的斜率的长度是第一个的多少倍？</translation>
    </message>
    <message>
        <source>The last layer would have to be done first; but nobody is done.</source>
        <translation>那样最后一层得先完成；但谁也没有完成。</translation>
    </message>
    <message>
        <source>The least important neuron costs {least:.1f} points, the one in the middle **{median:.1f}**, the most
important **{most:.1f}**. Knowledge is spread over the thirty, unevenly; hardly any neuron is alone
with what it knows. But it is not spread so well that half of them could go: without a random half
the network reads {half:.1f} %.</source>
        <translation>最不重要的神经元损失 {least:.1f} 个百分点，居中的 **{median:.1f}**，最重要的 **{most:.1f}**。知识分布在三十个之中，并不均匀；几乎没有神经元独自知道什么。但分布得也没有好到可以少掉一半：没有随机的一半时，网络识别 {half:.1f} %。</translation>
    </message>
    <message>
        <source>The line of every neuron still goes through the middle.</source>
        <translation>每个神经元的直线仍然通过中心。</translation>
    </message>
    <message>
        <source>The lowest training cost is {small:.3f} with η = 0.025, **{middle:.3f}** with 0.25 and {large:.3f}
with 2.5. Steps that are too small crawl: they go the right way and are not there yet. Steps that
are too large jump over the valley&apos;s floor, from one side to the other instead of down. After one
epoch the costs were {small_first:.2f}, {middle_first:.2f} and
{large_first:.2f}.</source>
        <translation>最低的训练代价，η = 0.025 时为 {small:.3f}，0.25 时为 **{middle:.3f}**，2.5 时为 {large:.3f}。太小的步子在爬：方向对，却还没有走到。太大的步子跳过谷底，从一侧到另一侧，而不是往下。一轮之后代价为 {small_first:.2f}、{middle_first:.2f} 和 {large_first:.2f}。</translation>
    </message>
    <message>
        <source>The marble flew past its goal; but there η was large.</source>
        <translation>弹珠曾飞过目标；但那里的 η 大。</translation>
    </message>
    <message>
        <source>The marble gets a memory: a share μ of each movement is added to the next. The valley is x² + 10y²,
the start (4, 1).</source>
        <translation>弹珠有了记忆：每次移动的 μ 份加到下一次。山谷是 x² + 10y²，起点是 (4, 1)。</translation>
    </message>
    <message>
        <source>The middle learning rate brings the training cost lowest.</source>
        <translation>中间的学习率使训练代价降得最低。</translation>
    </message>
    <message>
        <source>The middle looks like a fair compromise.</source>
        <translation>居中看起来是合理的折中。</translation>
    </message>
    <message>
        <source>The most important of 30 hidden neurons is taken out. What does the network lose?</source>
        <translation>30 个隐藏神经元中最重要的被拿走。网络损失什么？</translation>
    </message>
    <message>
        <source>The most important one costs {most:.1f} points.</source>
        <translation>最重要的一个损失 {most:.1f} 个百分点。</translation>
    </message>
    <message>
        <source>The narrow window</source>
        <translation>狭窄的窗口</translation>
    </message>
    <message>
        <source>The nearest mean picture gets {picture:.1f} %.</source>
        <translation>最近的平均图片得 {picture:.1f} %。</translation>
    </message>
    <message>
        <source>The nearest mean picture gets {picture:.1f} %: the pictures are more alike than usual.</source>
        <translation>最近的平均图片得 {picture:.1f} %：图片比通常更相似。</translation>
    </message>
    <message>
        <source>The nearest mean picture gets {picture:.1f} %: the pictures differ more than usual.</source>
        <translation>最近的平均图片得 {picture:.1f} %：图片比通常更不同。</translation>
    </message>
    <message>
        <source>The network goes on to learn what is special about these few examples: **{training:.0f} %** of them
are right in the end. On examples that it has not seen the cost was lowest at epoch {turn:.0f}; at
the end it is **{ratio:.2f} times** that.</source>
        <translation>网络接着去学这几个样本的特殊之处：结束时其中 **{training:.0f} %** 正确。在它没有见过的样本上，代价在第 {turn:.0f} 轮最低；结束时是那时的 **{ratio:.2f} 倍**。</translation>
    </message>
    <message>
        <source>The network has seen digits in the middle of their pictures. The same digits come again, every pixel
moved down and to the right. To an eye nothing has changed.</source>
        <translation>网络见过的数字都在图片中间。同样的数字再来一次，每个像素都向下、向右移动。对眼睛来说什么也没有变。</translation>
    </message>
    <message>
        <source>The network is as large as before and makes as many steps.</source>
        <translation>网络和之前一样大，步数也一样。</translation>
    </message>
    <message>
        <source>The network is the same, and it might seem to overfit by nature.</source>
        <translation>网络相同，它似乎天生会过拟合。</translation>
    </message>
    <message>
        <source>The network reads {last:.1f} %: as much as guessing.</source>
        <translation>网络识别了 {last:.1f} %：与瞎猜差不多。</translation>
    </message>
    <message>
        <source>The network reads {last:.1f} %: it was not wrecked.</source>
        <translation>网络识别了 {last:.1f} %：它没有被毁掉。</translation>
    </message>
    <message>
        <source>The network that learns a thousand digits by heart can be cured in several ways: L2, dropout, fewer
neurons, or new digits for every epoch.</source>
        <translation>把一千个数字死记硬背的网络有几种治法：L2、Dropout、更少的神经元，或每一轮用新的数字。</translation>
    </message>
    <message>
        <source>The neuron answers 1 to a row that it was never taught, and exactly ½ where all inputs are 0.</source>
        <translation>神经元对从未教过的一行回答 1，对输入全为 0 的恰好回答 ½。</translation>
    </message>
    <message>
        <source>The neuron in the middle costs {median:.1f} points.</source>
        <translation>居中的神经元损失 {median:.1f} 个百分点。</translation>
    </message>
    <message>
        <source>The neuron in the middle costs {median:.1f} points: the others hardly need it.</source>
        <translation>居中的神经元损失 {median:.1f} 个百分点：其他的几乎不需要它。</translation>
    </message>
    <message>
        <source>The neuron in the middle costs {median:.1f} points: too much hangs on each.</source>
        <translation>居中的神经元损失 {median:.1f} 个百分点：每一个都太要紧。</translation>
    </message>
    <message>
        <source>The neuron of the bit that counts 8 listens to the digits that have this bit: 8 and 9, in binary 1000
and 1001. By hand: weight 10 from these two, −10 from all others, no bias. In the worst case that
the ten outputs allow, it then says {by_hand:.4f} where it should say 1, and
{by_hand_off:.5f} where it should say 0. The other bits go the same way.

Training finds such weights as well: it says **{eight:.3f}** to an 8, {nine:.3f} to a 9 and
**{seven:.3f}** to a 7.</source>
        <translation>算 8 的那一位的神经元，听有这一位的数字：8 和 9，二进制为 1000 和 1001。手工：这两个的权重为 10，其他的都为−10，没有偏置。在十个输出所允许的最坏情况下，应当为 1 时它回答 {by_hand:.4f}，应当为 0 时回答 {by_hand_off:.5f}。其他各位也一样。

训练也能找到这样的权重：对 8 它回答 **{eight:.3f}**，对 9 回答 {nine:.3f}，对 7 回答 **{seven:.3f}**。</translation>
    </message>
    <message>
        <source>The neuron that will not learn</source>
        <translation>不肯学习的神经元</translation>
    </message>
    <message>
        <source>The odd one out</source>
        <translation>奇怪的一个</translation>
    </message>
    <message>
        <source>The one at 0.82</source>
        <translation>0.82 的那个</translation>
    </message>
    <message>
        <source>The one at 0.98</source>
        <translation>0.98 的那个</translation>
    </message>
    <message>
        <source>The one beside it falls</source>
        <translation>它旁边的那个下降</translation>
    </message>
    <message>
        <source>The others die with them.</source>
        <translation>其他的跟着一起失活。</translation>
    </message>
    <message>
        <source>The output becomes softmax with the log-likelihood cost, instead of sigmoids with cross-entropy. What does that change?</source>
        <translation>输出改为 Softmax 加对数似然代价，代替 Sigmoid 加交叉熵。这改变什么？</translation>
    </message>
    <message>
        <source>The output has no bias, and h = 10. What does it show?</source>
        <translation>输出没有偏置，h = 10。它显示什么？</translation>
    </message>
    <message>
        <source>The parrot</source>
        <translation>鹦鹉</translation>
    </message>
    <message>
        <source>The penalty wipes every weight out at each step, however many there are.</source>
        <translation>不管有多少权重，惩罚每一步都把它们抹掉。</translation>
    </message>
    <message>
        <source>The quadratic cost</source>
        <translation>二次代价</translation>
    </message>
    <message>
        <source>The runaway</source>
        <translation>失控</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>一样</translation>
    </message>
    <message>
        <source>The same 30 hidden neurons once, twice, three and four times in a row. More layers can say more.
What do they learn?</source>
        <translation>同样的 30 个隐藏神经元，一层、两层、三层、四层。层数多能表达更多。它们学到什么？</translation>
    </message>
    <message>
        <source>The same for a half adder</source>
        <translation>半加器也照样做</translation>
    </message>
    <message>
        <source>The same network once more, with steps 3,000 times smaller. Nothing else changes.</source>
        <translation>还是同一个网络，步子小 3,000 倍。其他都不变。</translation>
    </message>
    <message>
        <source>The same thousand</source>
        <translation>同样的一千个</translation>
    </message>
    <message>
        <source>The same thousand or a new thousand</source>
        <translation>同样的一千个，还是新的一千个</translation>
    </message>
    <message>
        <source>The same thousand with L2</source>
        <translation>同样的一千个，用 L2</translation>
    </message>
    <message>
        <source>The same thousand with dropout</source>
        <translation>同样的一千个，用 Dropout</translation>
    </message>
    <message>
        <source>The same thousand, ten hidden neurons</source>
        <translation>同样的一千个，十个隐藏神经元</translation>
    </message>
    <message>
        <source>The same, only slower to compute</source>
        <translation>一样，只是算得更慢</translation>
    </message>
    <message>
        <source>The same: the same digits are seen</source>
        <translation>一样：看到的是同样的数字</translation>
    </message>
    <message>
        <source>The saturated start</source>
        <translation>饱和的起点</translation>
    </message>
    <message>
        <source>The scaled start was far ahead with 30 hidden neurons. The hidden layer has the same 784 inputs
however many neurons it has.</source>
        <translation>30 个隐藏神经元时缩放的起点遥遥领先。不管隐藏层有多少神经元，它的输入都是同样的 784 个。</translation>
    </message>
    <message>
        <source>The shares are positive and their sum is 1: what one gains, all others lose.</source>
        <translation>份额都是正的，和为 1：一个得到的，是其他全部失去的。</translation>
    </message>
    <message>
        <source>The sigmoids leave guessing behind</source>
        <translation>Sigmoid 超过瞎猜</translation>
    </message>
    <message>
        <source>The slope is as steep as ever, and every step goes down it: the cost fell in {falling:.0f} % of the
epochs. But a step at η = 0.001 is 3,000 times shorter than one at η = 3. In the end {last:.1f} %
were read.</source>
        <translation>斜坡和之前一样陡，每一步都往下走：{falling:.0f} % 的轮次中代价下降。但 η = 0.001 的一步比 η = 3 的短 3,000 倍。最后识别了 {last:.1f} %。</translation>
    </message>
    <message>
        <source>The slope is the same, but the marble no longer stops where the slope is 0.</source>
        <translation>斜率相同，但弹珠不再在斜率为 0 的地方停下。</translation>
    </message>
    <message>
        <source>The slopes are the same, and so is η.</source>
        <translation>斜率相同，η 也相同。</translation>
    </message>
    <message>
        <source>The snail</source>
        <translation>蜗牛</translation>
    </message>
    <message>
        <source>The start is just as flat, and steps ten times as long spoil what still learns.</source>
        <translation>起点同样平坦，而十倍长的步子毁掉仍在学习的部分。</translation>
    </message>
    <message>
        <source>The start is just as flat, and what still learns does so ten times more slowly.</source>
        <translation>起点同样平坦，仍在学习的部分慢了十倍。</translation>
    </message>
    <message>
        <source>The start is smaller, the first steps are as long as before: they die all the same.</source>
        <translation>起点小了，最初的步子却和之前一样长：它们照样失活。</translation>
    </message>
    <message>
        <source>The steepest fall from the worse start</source>
        <translation>从错得厉害的起点出发时最陡的下降</translation>
    </message>
    <message>
        <source>The step stands where wx + b is 0, at x = −b/w. Twice the w with the same b halves that: 0.2. To
make it sharper in its place, b must be doubled too.

From a tenth to nine tenths of its height the curve takes 4.39/w: 0.55 at w = 8, 0.044 at w = 100
and 0.0044 at w = 999. From here on a neuron is described by the place of its step alone.</source>
        <translation>阶跃位于 wx + b 为 0 之处，即 x = −b/w。w 加倍而 b 不变，这个位置就减半：0.2。要在原处变陡，b 也必须加倍。

曲线从高度的十分之一升到十分之九需要 4.39/w：w = 8 时 0.55，w = 100 时 0.044，w = 999 时 0.0044。从这里起，只用阶跃的位置来描述一个神经元。</translation>
    </message>
    <message>
        <source>The steps are shorter, but nothing of them is forgotten: the weights fly on, only more slowly.</source>
        <translation>每一步短了，但什么也不会被忘掉：权重照样飞走，只是慢一些。</translation>
    </message>
    <message>
        <source>The straight one</source>
        <translation>笔直</translation>
    </message>
    <message>
        <source>The stripped network with η = 10 and λ = 20 reads a little better than chance. What next?</source>
        <translation>拆简单的网络用 η = 10 和 λ = 20，识别得比瞎猜略好。下一步呢？</translation>
    </message>
    <message>
        <source>The sum below the line grows, and it divides.</source>
        <translation>分母里的和增大，而它是除数。</translation>
    </message>
    <message>
        <source>The sum bit of two bits is XOR, which takes 4 NANDs. The first of them is already *not both*, so
that one more NAND turns it into the carry: 5 in all. A full adder is two XORs, and one NAND of
their two *not both* is the carry: 9.

Perceptrons with other weights need fewer. A full adder does with six: three that copy the bits and
one that says 1 for two or more of them, then the sum (weights 1, 1, 1 and −2, bias −0.5) and a copy
of the carry. So a network of neurons can do whatever a computer does; what is new is that it may
*learn* its weights.</source>
        <translation>两位的和位是 XOR，需要 4 个 NAND。其中第一个已经是*不都是*，所以再用一个 NAND 就得到进位：共 5 个。全加器是两个 XOR，再用一个 NAND 连接它们的两个*不都是*，就是进位：9 个。

权重不同的感知器需要更少。全加器六个就够：三个复制各位，一个在两位或更多为 1 时回答 1，然后是和（权重 1、1、1 和−2，偏置 −0.5）以及进位的一个副本。所以神经元网络能做电脑所做的任何事；新的是它可以自己*学会*权重。</translation>
    </message>
    <message>
        <source>The thousand digits again, but now every step also makes all weights a little smaller: L2
regularization. Large weights have to be worth their price.</source>
        <translation>还是那一千个数字，但现在每一步也使所有权重变小一点：L2 正则化。大的权重必须值得它的代价。</translation>
    </message>
    <message>
        <source>The training cost is still {cost:.2f}.</source>
        <translation>训练代价仍为 {cost:.2f}。</translation>
    </message>
    <message>
        <source>The training points are learned by heart while the cost elsewhere turns and rises.</source>
        <translation>训练点被死记硬背，而别处的代价转而上升。</translation>
    </message>
    <message>
        <source>The validation cost ends at {ratio:.2f} times its lowest.</source>
        <translation>验证代价结束时是最低值的 {ratio:.2f} 倍。</translation>
    </message>
    <message>
        <source>The validation cost hardly rose: {ratio:.2f} times its lowest.</source>
        <translation>验证代价几乎没有上升：是最低值的 {ratio:.2f} 倍。</translation>
    </message>
    <message>
        <source>The validation cost is {cost:.2f}; guessing costs ln 10 = 2.30.</source>
        <translation>验证代价为 {cost:.2f}；瞎猜的代价是 ln 10 = 2.30。</translation>
    </message>
    <message>
        <source>The validation cost is {turned:.2f} times its lowest.</source>
        <translation>验证代价是它最低值的 {turned:.2f} 倍。</translation>
    </message>
    <message>
        <source>The validation cost turns</source>
        <translation>验证代价转折</translation>
    </message>
    <message>
        <source>The valley, and false minima</source>
        <translation>山谷和假的最低点</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>The weather alone</source>
        <translation>只由天气</translation>
    </message>
    <message>
        <source>The weighted sum for (1, 1) is −2 − 2 + 3 = −1. Only its sign counts: it is not above 0, so the
answer is **0**. With one input on, the sum is 1; with none, it is 3: the answer is 1. That is NAND.

The weights say in which direction a straight line parts the inputs, the bias says where it lies.
AND is 1, 1 with bias −1.5, OR is 1, 1 with bias −0.5. With all signs turned they are NAND and NOR:
NOR is −1, −1 with bias 0.5. For XOR there is no such line: it needs several neurons. One is OR, one
is NAND, and a third is the AND of their answers: 1 where one input is on, and not both.</source>
        <translation>(1, 1) 的加权和是 −2 − 2 + 3 = −1。只看它的正负：它不大于 0，所以答案是 **0**。一个输入为 1 时和为 1；都不为 1 时和为 3：答案是 1。这就是 NAND。

权重说明一条直线以什么方向分开输入，偏置说明直线在哪里。AND 是 1、1，偏置 −1.5；OR 是 1、1，偏置 −0.5。把所有正负号反过来，就成了 NAND 和 NOR：NOR 是 −1、−1，偏置 0.5。对 XOR 没有这样的直线：它需要多个神经元。一个是 OR，一个是 NAND，第三个是这两个答案的 AND：恰有一个输入为 1 时才为 1。</translation>
    </message>
    <message>
        <source>The weights are 6, 2 and 2, the threshold is 5. Who decides?</source>
        <translation>权重是 6、2 和 2，阈值是 5。由谁决定？</translation>
    </message>
    <message>
        <source>The weights are how much each reason counts; the bias is how easily one is persuaded.</source>
        <translation>权重是每个理由的分量；偏置是有多容易被说服。</translation>
    </message>
    <message>
        <source>The weights are the same, the activation is not.</source>
        <translation>权重相同，激活函数不同。</translation>
    </message>
    <message>
        <source>The weights of the four hidden neurons that began equal differ by up to {spread:.2g}.</source>
        <translation>从相同权重开始的四个隐藏神经元，权重最多相差 {spread:.2g}。</translation>
    </message>
    <message>
        <source>The weights stay now, but every step still goes twenty times too far.</source>
        <translation>权重现在留住了，但每一步仍然走远了二十倍。</translation>
    </message>
    <message>
        <source>The weights&apos; slope grows from layer to layer as the biases&apos; does, and how fast, the start decides.</source>
        <translation>权重的斜率与偏置的一样逐层增大，增大多快由起点决定。</translation>
    </message>
    <message>
        <source>The window is widest at w = 6.9, where it is 0.45 wide, and b only decides where it lies.</source>
        <translation>窗口在 w = 6.9 时最宽，为 0.45；b 只决定它在哪里。</translation>
    </message>
    <message>
        <source>The word error is taken for the cost, which is one number for the whole network.</source>
        <translation>把误差一词当成了代价，代价是整个网络的一个数。</translation>
    </message>
    <message>
        <source>The wreck</source>
        <translation>残骸</translation>
    </message>
    <message>
        <source>The wreck reads {wreck:.0f} %: ηλ/n is so large that the penalty wipes the weights out. Stripped,
and with λ = 20, it reads **{ten:.0f} %** at best within four epochs: a signal, at last. η = 100
loses it again ({hundred:.0f} %), η = 1 gives {one:.0f} %, and η = 0.1 **{tenth:.0f} %**. First any
signal, then one knob at a time, by factors of ten.</source>
        <translation>残骸识别 {wreck:.0f} %：ηλ/n 太大，惩罚把权重抹掉。拆简单并用 λ = 20 之后，四轮里最好识别 **{ten:.0f} %**：终于有了信号。η = 100 又把它弄丢（{hundred:.0f} %），η = 1 得 {one:.0f} %，η = 0.1 得 **{tenth:.0f} %**。先要有任何信号，然后一次只转一个旋钮，每次十倍。</translation>
    </message>
    <message>
        <source>The wreck, best epoch</source>
        <translation>残骸，最好的一轮</translation>
    </message>
    <message>
        <source>Their sum is 4: nearly 5, and that is not enough.</source>
        <translation>它们的和是 4：接近 5，但不够。</translation>
    </message>
    <message>
        <source>Then chance has a hand in longer runs.</source>
        <translation>那样，偶然也参与更长的运行。</translation>
    </message>
    <message>
        <source>Then hardly any choice would be wrong.</source>
        <translation>那样几乎没有什么选择会错。</translation>
    </message>
    <message>
        <source>Then hidden neurons would be decoration.</source>
        <translation>那样隐藏神经元就只是摆设。</translation>
    </message>
    <message>
        <source>There are 30 neurons in both.</source>
        <translation>两层都有 30 个神经元。</translation>
    </message>
    <message>
        <source>There are four of them, and each is trained.</source>
        <translation>有四个，每个都训练了。</translation>
    </message>
    <message>
        <source>There are four times as many layers to be taught.</source>
        <translation>要教的层有四倍之多。</translation>
    </message>
    <message>
        <source>There are more weights that are too large.</source>
        <translation>太大的权重更多了。</translation>
    </message>
    <message>
        <source>There is nothing in a copy that is not in the digit.</source>
        <translation>副本里没有什么是数字里没有的。</translation>
    </message>
    <message>
        <source>There it begins: the window is a single point.</source>
        <translation>它从那里开始：窗口只是一个点。</translation>
    </message>
    <message>
        <source>These layers get {linear:.0f} % right: more than a straight line can.</source>
        <translation>这些层使 {linear:.0f} % 正确：比一条直线所能的多。</translation>
    </message>
    <message>
        <source>They all go near the same points.</source>
        <translation>它们都靠近同样的点。</translation>
    </message>
    <message>
        <source>They do not know that it is gone.</source>
        <translation>它们不知道它不在了。</translation>
    </message>
    <message>
        <source>They do not share equally.</source>
        <translation>它们并不平分。</translation>
    </message>
    <message>
        <source>They go down the same valley.</source>
        <translation>它们走下同一个山谷。</translation>
    </message>
    <message>
        <source>They have the same learning rate.</source>
        <translation>它们的学习率相同。</translation>
    </message>
    <message>
        <source>They learn the noise by heart just as well.</source>
        <translation>它们同样会把噪声背下来。</translation>
    </message>
    <message>
        <source>They lose a point</source>
        <translation>失去一个百分点</translation>
    </message>
    <message>
        <source>They stay as they are</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Thirty are not yet all that these digits can use.</source>
        <translation>三十个还不是这些数字所能用到的全部。</translation>
    </message>
    <message>
        <source>Thirty hidden neurons</source>
        <translation>三十个隐藏神经元</translation>
    </message>
    <message>
        <source>Thirty hidden neurons add only {gap:.1f} points.</source>
        <translation>三十个隐藏神经元只增加 {gap:.1f} 个百分点。</translation>
    </message>
    <message>
        <source>Thirty hidden neurons add {gap:.1f} points.</source>
        <translation>三十个隐藏神经元增加 {gap:.1f} 个百分点。</translation>
    </message>
    <message>
        <source>Thirty hidden neurons read together. Take one of them out, each in turn, and count what the network
reads without it. Which one knows what?</source>
        <translation>三十个隐藏神经元一起识别。逐个拿走其中一个，数一数没有它时网络识别多少。哪一个知道什么？</translation>
    </message>
    <message>
        <source>This run&apos;s best is **{best:.2f} %**; before the first step {flat:.0f} % of the outputs&apos; sums are where
the sigmoid is flat. Another seed may well end on the other side.</source>
        <translation>这次运行最好为 **{best:.2f} %**；第一步之前有 {flat:.0f} % 的输出的和处在 Sigmoid 平坦的地方。换一个种子很可能落在另一边。</translation>
    </message>
    <message>
        <source>Those share that their last bit is 0.</source>
        <translation>它们的共同点是最后一位为 0。</translation>
    </message>
    <message>
        <source>Three hidden layers</source>
        <translation>三个隐藏层</translation>
    </message>
    <message>
        <source>Three hidden layers of 30 neurons, four times from the same random numbers. Only what a neuron does
with its weighted sum differs.</source>
        <translation>三个各有 30 个神经元的隐藏层，从同样的随机数出发四次。不同的只是神经元对它的加权和做什么。</translation>
    </message>
    <message>
        <source>Three hidden layers, at the end</source>
        <translation>三个隐藏层，结束时</translation>
    </message>
    <message>
        <source>Three hidden layers, best</source>
        <translation>三个隐藏层，最好</translation>
    </message>
    <message>
        <source>Three hidden layers, one epoch. Which neurons still read no better than guessing?</source>
        <translation>三个隐藏层，一轮。哪些神经元仍不比瞎猜好？</translation>
    </message>
    <message>
        <source>Three hidden layers: last / first</source>
        <translation>三个隐藏层：最后 / 第一</translation>
    </message>
    <message>
        <source>Three hidden layers: last / first at the end</source>
        <translation>三个隐藏层：结束时最后 / 第一</translation>
    </message>
    <message>
        <source>Three learning rates</source>
        <translation>三个学习率</translation>
    </message>
    <message>
        <source>Three linear layers</source>
        <translation>三个线性层</translation>
    </message>
    <message>
        <source>Three neurons</source>
        <translation>三个神经元</translation>
    </message>
    <message>
        <source>Three times the neurons</source>
        <translation>三倍的神经元</translation>
    </message>
    <message>
        <source>Threshold 3</source>
        <translation>阈值 3</translation>
    </message>
    <message>
        <source>Threshold 5</source>
        <translation>阈值 5</translation>
    </message>
    <message>
        <source>To 0 0 0 it answers {zero:.4f}: something besides the inputs pushes it down.</source>
        <translation>对 0 0 0 它回答 {zero:.4f}：输入之外有什么把它压低了。</translation>
    </message>
    <message>
        <source>To 0 0 0 it answers {zero:.4f}: something besides the inputs pushes it up.</source>
        <translation>对 0 0 0 它回答 {zero:.4f}：输入之外有什么把它抬高了。</translation>
    </message>
    <message>
        <source>To 0 0 0, which it never saw, it answers {zero:.4f}.</source>
        <translation>对它从未见过的 0 0 0，它回答 {zero:.4f}。</translation>
    </message>
    <message>
        <source>To 1 0 0 it answers only {new:.5f}.</source>
        <translation>对 1 0 0 它只回答 {new:.5f}。</translation>
    </message>
    <message>
        <source>To 1 0 0, which it never saw either, it answers {new:.5f}.</source>
        <translation>对它也从未见过的 1 0 0，它回答 {new:.5f}。</translation>
    </message>
    <message>
        <source>Trained with copies shifted by a pixel</source>
        <translation>用平移一个像素的副本训练</translation>
    </message>
    <message>
        <source>Trained, it says {seven:.3f} to a 7.</source>
        <translation>训练之后，它对 7 回答 {seven:.3f}。</translation>
    </message>
    <message>
        <source>Trained, the bit for 8 says only {eight:.3f} to an 8.</source>
        <translation>训练之后，8 那一位对 8 只回答 {eight:.3f}。</translation>
    </message>
    <message>
        <source>Trained, the bit for 8 says {eight:.3f} to an 8.</source>
        <translation>训练之后，8 那一位对 8 回答 {eight:.3f}。</translation>
    </message>
    <message>
        <source>Training accuracy at the end</source>
        <translation>结束时的训练准确率</translation>
    </message>
    <message>
        <source>Training accuracy less test accuracy at the end</source>
        <translation>结束时训练准确率减测试准确率</translation>
    </message>
    <message>
        <source>Training accuracy less test accuracy at the end, L2</source>
        <translation>结束时训练准确率减测试准确率，L2</translation>
    </message>
    <message>
        <source>Training accuracy less test accuracy without L2</source>
        <translation>不用 L2 时训练准确率减测试准确率</translation>
    </message>
    <message>
        <source>Training accuracy with L2</source>
        <translation>用 L2 时的训练准确率</translation>
    </message>
    <message>
        <source>Training accuracy with dropout</source>
        <translation>用 Dropout 时的训练准确率</translation>
    </message>
    <message>
        <source>Training accuracy without</source>
        <translation>不用时的训练准确率</translation>
    </message>
    <message>
        <source>Training cost after one epoch, η = 0.025</source>
        <translation>一轮之后的训练代价，η = 0.025</translation>
    </message>
    <message>
        <source>Training cost after one epoch, η = 0.25</source>
        <translation>一轮之后的训练代价，η = 0.25</translation>
    </message>
    <message>
        <source>Training cost after one epoch, η = 2.5</source>
        <translation>一轮之后的训练代价，η = 2.5</translation>
    </message>
    <message>
        <source>Training cost at the end</source>
        <translation>结束时的训练代价</translation>
    </message>
    <message>
        <source>Training cost with L2, with the penalty</source>
        <translation>用 L2 时的训练代价，含惩罚</translation>
    </message>
    <message>
        <source>Training goes on. What becomes of the factor of 100 between last and first hidden layer?</source>
        <translation>训练进行下去。最后与第一个隐藏层之间的 100 倍会怎样？</translation>
    </message>
    <message>
        <source>Training makes things better, as a rule.</source>
        <translation>训练通常使事情变好。</translation>
    </message>
    <message>
        <source>Twenty halves of a network trained with dropout vote on each digit. Compared with the whole network they are ...</source>
        <translation>用 Dropout 训练的网络的二十个一半对每个数字投票。与整个网络相比，它们……</translation>
    </message>
    <message>
        <source>Twenty hidden neurons for a disc in a ring, and half of the points are wrong.</source>
        <translation>二十个隐藏神经元，要认出圆环中的圆盘，却有一半的点是错的。</translation>
    </message>
    <message>
        <source>Twenty neurons have learned forty noisy points by heart: the cost on new points ended {turned:.2f} times
as high as it had been. A penalty on large weights keeps the plane smooth.</source>
        <translation>二十个神经元把四十个带噪声的点死记硬背下来：新点上的代价结束时是它曾有的 {turned:.2f} 倍。对大权重的惩罚使平面保持平滑。</translation>
    </message>
    <message>
        <source>Twice the digits for the 33</source>
        <translation>33 个的用两倍数字</translation>
    </message>
    <message>
        <source>Twice the time and careful steps look like much.</source>
        <translation>两倍的时间和谨慎的步子看起来很多。</translation>
    </message>
    <message>
        <source>Twice the w is pictured as twice as far.</source>
        <translation>把 w 加倍想成了远一倍。</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>两个</translation>
    </message>
    <message>
        <source>Two bumps more are not many, but all borders move.</source>
        <translation>多两个凸起不算多，但所有边界都移动了。</translation>
    </message>
    <message>
        <source>Two designs, one run each, and one of them is ahead. Chance had a hand in both. So each is trained
from several seeds, the same for both.</source>
        <translation>两个设计，各运行一次，其中一个领先。两次都有偶然的成分。所以每个都从几个种子训练，两者用相同的种子。</translation>
    </message>
    <message>
        <source>Two hidden layers</source>
        <translation>两个隐藏层</translation>
    </message>
    <message>
        <source>Two hidden layers of 30 neurons, before the first step. Each neuron has a slope of its own; here
each is looked at alone.</source>
        <translation>两个各有 30 个神经元的隐藏层，在第一步之前。每个神经元有自己的斜率；这里逐个来看。</translation>
    </message>
    <message>
        <source>Two hidden layers of twenty neurons, and two spirals that they cannot part, however long they try.</source>
        <translation>两个各有二十个神经元的隐藏层，两条螺旋线，不管试多久它们都分不开。</translation>
    </message>
    <message>
        <source>Two hidden layers, at the end</source>
        <translation>两个隐藏层，结束时</translation>
    </message>
    <message>
        <source>Two hidden layers, best</source>
        <translation>两个隐藏层，最好</translation>
    </message>
    <message>
        <source>Two hidden layers, best, less one</source>
        <translation>两个隐藏层最好，减一个的</translation>
    </message>
    <message>
        <source>Two hidden layers: last / first</source>
        <translation>两个隐藏层：最后 / 第一</translation>
    </message>
    <message>
        <source>Two hidden layers: last / first at the end</source>
        <translation>两个隐藏层：结束时最后 / 第一</translation>
    </message>
    <message>
        <source>Two hidden layers: last / first, median of all epochs</source>
        <translation>两个隐藏层：最后 / 第一，全部轮次的中位数</translation>
    </message>
    <message>
        <source>Two hidden layers: the first in epoch 40</source>
        <translation>两个隐藏层：第 40 轮的第一层</translation>
    </message>
    <message>
        <source>Two hidden neurons instead of thirty</source>
        <translation>两个隐藏神经元而不是三十个</translation>
    </message>
    <message>
        <source>Two hidden neurons learn it in only {two:.0f} % of the starts.</source>
        <translation>两个隐藏神经元只从 {two:.0f} % 的起点学会它。</translation>
    </message>
    <message>
        <source>Two hidden neurons learn it in {two:.0f} % of the starts.</source>
        <translation>两个隐藏神经元从 {two:.0f} % 的起点学会它。</translation>
    </message>
    <message>
        <source>Two hidden neurons learn it in {two:.0f} % of the starts: here nothing gets stuck.</source>
        <translation>两个隐藏神经元从 {two:.0f} % 的起点学会它：这里没有卡住的。</translation>
    </message>
    <message>
        <source>Two hidden neurons, a step up by h and a step down by h, make a bump. Five bumps lie side by side;
their heights are yours.</source>
        <translation>两个隐藏神经元，一个升 h 的阶跃和一个降 h 的阶跃，组成一个凸起。五个凸起并排；高度由你决定。</translation>
    </message>
    <message>
        <source>Two hidden neurons, trained from many random starts: how often do they learn XOR?</source>
        <translation>两个隐藏神经元，从许多随机起点训练：它们多常学会 XOR？</translation>
    </message>
    <message>
        <source>Two inputs that are on look like a yes; but both of them count against it.</source>
        <translation>两个输入都为 1 看起来像“是”；但它们都在抑制它。</translation>
    </message>
    <message>
        <source>Two inputs, x and y. A pair of steps in each of them, all with output weights h and −h, and a
sigmoid as output.</source>
        <translation>两个输入 x 和 y。每个各有一对阶跃，输出权重都是 h 和 −h，输出是一个 Sigmoid。</translation>
    </message>
    <message>
        <source>Two layers of ReLU</source>
        <translation>两层 ReLU</translation>
    </message>
    <message>
        <source>Two linear layers</source>
        <translation>两个线性层</translation>
    </message>
    <message>
        <source>Two linear layers get {linear:.0f} % right.</source>
        <translation>两个线性层使 {linear:.0f} % 正确。</translation>
    </message>
    <message>
        <source>Two linear layers of 100</source>
        <translation>两个各 100 的线性层</translation>
    </message>
    <message>
        <source>Two linear layers, 300 epochs</source>
        <translation>两个线性层，300 轮</translation>
    </message>
    <message>
        <source>Two lines make a strip, open at both ends.</source>
        <translation>两条直线成一条带子，两端敞开。</translation>
    </message>
    <message>
        <source>Two networks get the same random numbers as first weights; in one of them they are divided by the
root of the number of inputs. Everything else is equal.</source>
        <translation>两个网络用同样的随机数作初始权重；其中一个把它们除以输入个数的平方根。其余都相等。</translation>
    </message>
    <message>
        <source>Two pixels down and two to the right, and a third of what was read is lost.</source>
        <translation>向下两个像素、向右两个像素，读出的就失去三分之一。</translation>
    </message>
    <message>
        <source>Two seeds of one and the same design differ by more.</source>
        <translation>同一个设计的两个种子相差得更多。</translation>
    </message>
    <message>
        <source>Two settings on how it learns are wrong.</source>
        <translation>学习方式上有两项设置错了。</translation>
    </message>
    <message>
        <source>Two spirals wind round each other. Hidden neurons that pass on their weighted sum as it is shall
part them.</source>
        <translation>两条螺旋线互相缠绕。隐藏神经元把加权和原样传下去，要分开它们。</translation>
    </message>
    <message>
        <source>Validation accuracy at the end</source>
        <translation>结束时的验证准确率</translation>
    </message>
    <message>
        <source>Validation accuracy at the end, gained by L2</source>
        <translation>结束时的验证准确率，因 L2 增加</translation>
    </message>
    <message>
        <source>Validation accuracy gained by dropout</source>
        <translation>Dropout 增加的验证准确率</translation>
    </message>
    <message>
        <source>Validation accuracy in that epoch</source>
        <translation>那一轮的验证准确率</translation>
    </message>
    <message>
        <source>Validation accuracy with L2</source>
        <translation>用 L2 时的验证准确率</translation>
    </message>
    <message>
        <source>Validation accuracy with dropout</source>
        <translation>用 Dropout 时的验证准确率</translation>
    </message>
    <message>
        <source>Validation accuracy without</source>
        <translation>不用时的验证准确率</translation>
    </message>
    <message>
        <source>Validation cost at the end</source>
        <translation>结束时的验证代价</translation>
    </message>
    <message>
        <source>Validation cost with L2, last / lowest</source>
        <translation>用 L2 时的验证代价，最后 / 最低</translation>
    </message>
    <message>
        <source>Validation cost without, last / lowest</source>
        <translation>不用时的验证代价，最后 / 最低</translation>
    </message>
    <message>
        <source>Validation cost, last / lowest</source>
        <translation>验证代价，最后 / 最低</translation>
    </message>
    <message>
        <source>Validation cost, last / lowest, so far</source>
        <translation>验证代价，最后 / 最低，到目前为止</translation>
    </message>
    <message>
        <source>Vote of twenty halves</source>
        <translation>二十个一半的投票</translation>
    </message>
    <message>
        <source>Vote of twenty halves ahead of the whole network</source>
        <translation>二十个一半的投票领先整个网络</translation>
    </message>
    <message>
        <source>Wanted is 0, the cost is quadratic. Which learns faster at first: a neuron that says 0.82, or one that says 0.98?</source>
        <translation>应为 0，代价是二次的。起初哪个学得更快：回答 0.82 的神经元，还是回答 0.98 的？</translation>
    </message>
    <message>
        <source>We would not notice; the network has nothing but pixels.</source>
        <translation>我们不会注意到；网络却只有像素。</translation>
    </message>
    <message>
        <source>Weather alone is not enough</source>
        <translation>单是天气不够</translation>
    </message>
    <message>
        <source>Weights from N(0, 1) saturate most hidden neurons before the first step; scaled ones do not.</source>
        <translation>取自 N(0, 1) 的权重使大多数隐藏神经元在第一步之前就饱和；缩放的则不会。</translation>
    </message>
    <message>
        <source>Weights from pixels to outputs are learned as well.</source>
        <translation>从像素到输出的权重也会学习。</translation>
    </message>
    <message>
        <source>Weights of the first layer next to 0, L1</source>
        <translation>第一层接近 0 的权重，L1</translation>
    </message>
    <message>
        <source>Weights of the first layer next to 0, L2</source>
        <translation>第一层接近 0 的权重，L2</translation>
    </message>
    <message>
        <source>Weights of the first layer next to 0, no penalty</source>
        <translation>第一层接近 0 的权重，不用惩罚</translation>
    </message>
    <message>
        <source>What becomes of the network with η = 100?</source>
        <translation>η = 100 时网络会怎样？</translation>
    </message>
    <message>
        <source>What cannot be drawn is not learnt faster.</source>
        <translation>画不出来的东西，快一些也学不会。</translation>
    </message>
    <message>
        <source>What does L2 do to weights that are of little use?</source>
        <translation>L2 对没有多大用处的权重做什么？</translation>
    </message>
    <message>
        <source>What does it answer to 0 0 0 after 10,000 epochs? None of the four rows was like that.</source>
        <translation>10,000 轮之后它对 0 0 0 回答什么？四行中没有这样的。</translation>
    </message>
    <message>
        <source>What does the cost on examples held out do as training goes on?</source>
        <translation>训练进行下去，留出样本上的代价会怎样？</translation>
    </message>
    <message>
        <source>What helps a little might need more power.</source>
        <translation>有一点帮助的，也许需要加大力度。</translation>
    </message>
    <message>
        <source>What share of digits that it has never seen does it read after the first epoch?</source>
        <translation>第一轮之后，它能识别多少从未见过的数字？</translation>
    </message>
    <message>
        <source>What the scaled start brings the quadratic cost</source>
        <translation>缩放的起点给二次代价带来的</translation>
    </message>
    <message>
        <source>What two numbers do not hold no later layer finds again.</source>
        <translation>两个数里没有的东西，后面的层也找不回来。</translation>
    </message>
    <message>
        <source>When it reads, the network is whole.</source>
        <translation>识别时，网络是完整的。</translation>
    </message>
    <message>
        <source>Where both bumps are up, the sum is 2h; where one is, h; elsewhere 0. Without a bias the output is
σ(2h), σ(h) and σ(0): at h = 10 a cross as high as the tower, on a floor of ½. The bias −3h/2 puts a
bar between one bump and two: the tower is 0.993, the arms of the cross 0.007, the floor 0.000. From
h = 6 on tower and arms are within 0.05 of 1 and 0.

With m inputs the bar is (m − ½)h. Towers side by side follow any surface, as bumps follow any
curve.</source>
        <translation>两个凸起都在的地方和为 2h；只有一个的地方为 h；别处为 0。没有偏置时输出是 σ(2h)、σ(h) 和 σ(0)：h = 10 时是一个和塔一样高的十字，底为 ½。偏置 −3h/2 在一个凸起和两个之间设了门槛：塔为 0.993，十字的臂为 0.007，底为 0.000。从 h = 6 起，塔和臂与 1 和 0 相差都在 0.05 以内。

有 m 个输入时门槛是 (m − ½)h。并排的塔可以跟随任何曲面，正如凸起跟随任何曲线。</translation>
    </message>
    <message>
        <source>Where chapter 6 begins</source>
        <translation>第 6 章从哪里开始</translation>
    </message>
    <message>
        <source>Where they belong **{none:.1f} %** of the digits are read. Moved by one pixel each way it is
{one:.1f} %, by two **{two:.1f} %**, by four {four:.1f} %. Every weight belongs to one pixel: to this
network a 3 that is moved is another picture. That is why the road from the pad crops, scales and
centres a drawing before the network sees it; the page *Road* shows each step.</source>
        <translation>在原位时 **{none:.1f} %** 的数字读得出。两个方向各移一个像素时是 {one:.1f} %，移两个时 **{two:.1f} %**，移四个时 {four:.1f} %。每个权重属于一个像素：对这个网络来说，移动过的 3 是另一张图片。所以从画板出发的路会先裁剪、缩放、居中，网络才看到所画的；*加工*页显示每一步。</translation>
    </message>
    <message>
        <source>Where they belong {none:.1f} % are read.</source>
        <translation>在原位时读出 {none:.1f} %。</translation>
    </message>
    <message>
        <source>Where |z| is large the sigmoid is flat, and a flat neuron does not learn. What do the first weights
make of z, before any training?</source>
        <translation>|z| 大的地方 Sigmoid 是平坦的，平坦的神经元不学习。在任何训练之前，初始权重使 z 成为什么？</translation>
    </message>
    <message>
        <source>Which digits does the neuron listen to that writes the bit for 8?</source>
        <translation>写 8 那一位的神经元听哪些数字？</translation>
    </message>
    <message>
        <source>Which of the three brings the training cost lowest?</source>
        <translation>三个中哪一个使训练代价降得最低？</translation>
    </message>
    <message>
        <source>While the cost on digits held out rises, the accuracy on them does not fall.</source>
        <translation>留出数字上的代价上升时，它们的准确率并不下降。</translation>
    </message>
    <message>
        <source>Who is behind is thought to catch up.</source>
        <translation>以为落后的会赶上。</translation>
    </message>
    <message>
        <source>Who learns faster might seem to go on learning faster.</source>
        <translation>学得快的似乎会一直学得更快。</translation>
    </message>
    <message>
        <source>Who stops early might miss what would still come.</source>
        <translation>早停的也许会错过后面还会来的。</translation>
    </message>
    <message>
        <source>Whoever asks like this might mean the contrary.</source>
        <translation>这样问的人也许是指相反的意思。</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>整个网络</translation>
    </message>
    <message>
        <source>Whole network trained without dropout</source>
        <translation>不用 Dropout 训练的整个网络</translation>
    </message>
    <message>
        <source>Why are the first weights drawn by chance? Here four hidden neurons learn XOR, and all their weights
begin at 0.5.</source>
        <translation>初始权重为什么要随机抽取？这里四个隐藏神经元学习 XOR，它们的所有权重都从 0.5 开始。</translation>
    </message>
    <message>
        <source>Why it is slow</source>
        <translation>它为什么慢</translation>
    </message>
    <message>
        <source>Why neurons begin saturated</source>
        <translation>神经元为什么一开始就饱和</translation>
    </message>
    <message>
        <source>Wider layers</source>
        <translation>更宽的层</translation>
    </message>
    <message>
        <source>With 1 hidden neuron</source>
        <translation>1 个隐藏神经元</translation>
    </message>
    <message>
        <source>With 1 hidden neuron {one:.0f} % are right.</source>
        <translation>1 个隐藏神经元使 {one:.0f} % 正确。</translation>
    </message>
    <message>
        <source>With 1 hidden neuron {one:.0f} % are right: more than one line should.</source>
        <translation>1 个隐藏神经元使 {one:.0f} % 正确：比一条直线应有的多。</translation>
    </message>
    <message>
        <source>With 1,000 digits</source>
        <translation>用 1,000 个数字</translation>
    </message>
    <message>
        <source>With 1,000 digits the book&apos;s network ends 17.7 points better on those than on test digits. The same
network now learns from all 50,000.</source>
        <translation>用 1,000 个数字时，书中的网络结束时在它们上比在测试数字上好 17.7 个百分点。同一个网络现在从全部 50,000 个学习。</translation>
    </message>
    <message>
        <source>With 10 hidden neurons</source>
        <translation>10 个隐藏神经元</translation>
    </message>
    <message>
        <source>With 100 hidden neurons the scaled start is ahead too, but not as far as with 30.</source>
        <translation>100 个隐藏神经元时缩放的起点也领先，但不如 30 个时多。</translation>
    </message>
    <message>
        <source>With 100 sigmoids a layer it reads {wide:.1f} %.</source>
        <translation>每层 100 个 Sigmoid 时识别 {wide:.1f} %。</translation>
    </message>
    <message>
        <source>With 2</source>
        <translation>2 个</translation>
    </message>
    <message>
        <source>With 3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>With 30 hidden neurons the scaled start leads after one epoch. And with 100?</source>
        <translation>30 个隐藏神经元时，缩放的起点在一轮之后领先。100 个呢？</translation>
    </message>
    <message>
        <source>With 4 hidden neurons</source>
        <translation>4 个隐藏神经元</translation>
    </message>
    <message>
        <source>With 4 hidden neurons only {four:.0f} % of the points are right.</source>
        <translation>4 个隐藏神经元只使 {four:.0f} % 的点正确。</translation>
    </message>
    <message>
        <source>With 4 hidden neurons {four:.0f} % of the points are right.</source>
        <translation>4 个隐藏神经元使 {four:.0f} % 的点正确。</translation>
    </message>
    <message>
        <source>With 50,000 digits the gap between training and test accuracy is a few points.</source>
        <translation>用 50,000 个数字时，训练准确率与测试准确率之差是几个百分点。</translation>
    </message>
    <message>
        <source>With 500 digits there too, as often as the 5,000</source>
        <translation>那里也用 500 个数字，次数与 5,000 个相同</translation>
    </message>
    <message>
        <source>With 8</source>
        <translation>8 个</translation>
    </message>
    <message>
        <source>With L2 in the place of L1</source>
        <translation>用 L2 代替 L1</translation>
    </message>
    <message>
        <source>With L2 still **{training:.1f} %** of the training digits are right: it does not keep the network
from learning them, it makes it learn them with small weights. A function with small weights bends
less to please one example, and **{with_l2:.1f} %** of the digits held out are right instead of
{plain:.1f} %. Their cost ends {ratio:.2f} times its lowest; without the penalty it ends
{plain_ratio:.2f} times.</source>
        <translation>用 L2 时训练数字仍有 **{training:.1f} %** 正确：它不妨碍网络学会它们，而是让网络用小的权重学会。权重小的函数较少为迎合一个样本而弯曲，留出的数字有 **{with_l2:.1f} %** 正确，而不是 {plain:.1f} %。它们的代价结束时是最低值的 {ratio:.2f} 倍；没有惩罚时是 {plain_ratio:.2f} 倍。</translation>
    </message>
    <message>
        <source>With L2 the digits held out are read better, and their cost does not turn.</source>
        <translation>用 L2 时，留出的数字识别得更好，它们的代价不转折。</translation>
    </message>
    <message>
        <source>With L2, λ = 0.3</source>
        <translation>用 L2，λ = 0.3</translation>
    </message>
    <message>
        <source>With ReLU</source>
        <translation>用 ReLU</translation>
    </message>
    <message>
        <source>With ReLU everywhere</source>
        <translation>处处用 ReLU</translation>
    </message>
    <message>
        <source>With ReLU it reads no more than {relu:.1f} %.</source>
        <translation>用 ReLU 只识别 {relu:.1f} %。</translation>
    </message>
    <message>
        <source>With ReLU it reads {relu:.1f} %.</source>
        <translation>用 ReLU 识别 {relu:.1f} %。</translation>
    </message>
    <message>
        <source>With ReLU the same layers get no more than {bent:.0f} % right.</source>
        <translation>换成 ReLU，同样的层只使 {bent:.0f} % 正确。</translation>
    </message>
    <message>
        <source>With ReLU the same layers get {bent:.0f} % right.</source>
        <translation>换成 ReLU，同样的层使 {bent:.0f} % 正确。</translation>
    </message>
    <message>
        <source>With a bias</source>
        <translation>有偏置</translation>
    </message>
    <message>
        <source>With a huge η the network is wrecked by its first steps: nearly all digits get one answer or two.</source>
        <translation>η 极大时，网络被最初几步毁掉：几乎所有数字都得到一两种答案。</translation>
    </message>
    <message>
        <source>With a patience of 60</source>
        <translation>耐心为 60</translation>
    </message>
    <message>
        <source>With a patience of ten instead of a hundred epochs, the best validation accuracy is ...</source>
        <translation>耐心为十轮而不是训练一百轮，最好的验证准确率……</translation>
    </message>
    <message>
        <source>With an η 3,000 times smaller the cost falls in every epoch, and nothing can be read.</source>
        <translation>η 小 3,000 倍时，代价每一轮都下降，却什么也识别不了。</translation>
    </message>
    <message>
        <source>With an η of 0.0001</source>
        <translation>η 为 0.0001</translation>
    </message>
    <message>
        <source>With an η of 1</source>
        <translation>η 为 1</translation>
    </message>
    <message>
        <source>With an η that is already good, 0.25</source>
        <translation>用本来就好的 η，0.25</translation>
    </message>
    <message>
        <source>With cross-entropy they do not gain: {gain:.1f} points.</source>
        <translation>用交叉熵时它们没有增加：{gain:.1f} 个百分点。</translation>
    </message>
    <message>
        <source>With cross-entropy they read {gain:.1f} points more.</source>
        <translation>用交叉熵时它们多识别 {gain:.1f} 个百分点。</translation>
    </message>
    <message>
        <source>With dropout **{dropped:.1f} %** of the digits held out are right, without it {plain:.1f} %: no
neuron can rely on another one that may be missing, and what only works in company is not learned.
Of the training digits {dropped_training:.0f} % are right with it and {plain_training:.0f} % without: it
is not by failing to learn them that it helps.</source>
        <translation>用 Dropout 时留出的数字 **{dropped:.1f} %** 正确，不用时 {plain:.1f} %：谁也不能依赖可能缺席的神经元，只有凑在一起才有用的东西就学不到。训练数字用它时 {dropped_training:.0f} % 正确，不用时 {plain_training:.0f} %：它的帮助并不来自学不会它们。</translation>
    </message>
    <message>
        <source>With dropout 0.5, which meets each neuron at other times</source>
        <translation>用 Dropout 0.5，它在不同的时候碰到各个神经元</translation>
    </message>
    <message>
        <source>With dropout for both</source>
        <translation>两个都用 Dropout</translation>
    </message>
    <message>
        <source>With eight bumps of equal width the mean deviation is 0.26 at best. With ten?</source>
        <translation>八个等宽的凸起平均偏差最好是 0.26。十个呢？</translation>
    </message>
    <message>
        <source>With few digits that come again dropout reads strange digits better.</source>
        <translation>数字少且反复出现时，Dropout 使陌生的数字识别得更好。</translation>
    </message>
    <message>
        <source>With four hidden layers the last is no more than {four:.1f} times as fast as the first.</source>
        <translation>四个隐藏层时，最后一层只比第一层快 {four:.1f} 倍。</translation>
    </message>
    <message>
        <source>With four hidden layers the last is {four:.0f} times as fast as the first in the median of all epochs.</source>
        <translation>四个隐藏层时，最后一层比第一层快 {four:.0f} 倍（全部轮次的中位数）。</translation>
    </message>
    <message>
        <source>With four hidden layers the last is {four:.0f} times as fast as the first: more than usual.</source>
        <translation>四个隐藏层时，最后一层比第一层快 {four:.0f} 倍：比通常多。</translation>
    </message>
    <message>
        <source>With four hidden layers the last learns no more than {four:.1f} times as fast as the first.</source>
        <translation>四个隐藏层时，最后一层学得只比第一层快 {four:.1f} 倍。</translation>
    </message>
    <message>
        <source>With four hidden layers the last learns {four:.0f} times as fast as the first.</source>
        <translation>四个隐藏层时，最后一层学得比第一层快 {four:.0f} 倍。</translation>
    </message>
    <message>
        <source>With four hidden layers the last learns {four:.0f} times as fast as the first: more than usual.</source>
        <translation>四个隐藏层时，最后一层学得比第一层快 {four:.0f} 倍：比通常多。</translation>
    </message>
    <message>
        <source>With large first weights</source>
        <translation>初始权重大时</translation>
    </message>
    <message>
        <source>With linear neurons everywhere</source>
        <translation>处处用线性神经元</translation>
    </message>
    <message>
        <source>With new digits in every epoch</source>
        <translation>每一轮都用新的数字</translation>
    </message>
    <message>
        <source>With no variety among the pens</source>
        <translation>笔迹没有变化时</translation>
    </message>
    <message>
        <source>With one hidden layer</source>
        <translation>一个隐藏层</translation>
    </message>
    <message>
        <source>With one hidden layer all learn at once.</source>
        <translation>只有一个隐藏层时都立刻学习。</translation>
    </message>
    <message>
        <source>With p = 0</source>
        <translation>p = 0</translation>
    </message>
    <message>
        <source>With p = 0.95</source>
        <translation>p = 0.95</translation>
    </message>
    <message>
        <source>With scaled start weights for all</source>
        <translation>都用缩放的初始权重</translation>
    </message>
    <message>
        <source>With scaled start weights for the digits&apos; network too</source>
        <translation>识别数字的网络也用缩放的初始权重</translation>
    </message>
    <message>
        <source>With scaled start weights the two costs end nearly equal: the start matters more.</source>
        <translation>用缩放的初始权重时，两种代价结束时几乎相等：起点更要紧。</translation>
    </message>
    <message>
        <source>With sigmoid neurons</source>
        <translation>用 Sigmoid 神经元</translation>
    </message>
    <message>
        <source>With sigmoids and the quadratic cost for the other</source>
        <translation>另一个用 Sigmoid 和二次代价</translation>
    </message>
    <message>
        <source>With sigmoids everywhere</source>
        <translation>处处用 Sigmoid</translation>
    </message>
    <message>
        <source>With tanh</source>
        <translation>用 tanh</translation>
    </message>
    <message>
        <source>With tanh **{tanh:.1f} %** are read after three epochs, with ReLU **{relu:.1f} %**; as it was it is
{sigmoid:.1f} %, with 100 neurons a layer {wide:.1f} %, with an η five times as large {eta:.1f} %.
What a layer leaves of the error is a factor of w and σ′: it has to be near 1. tanh is four times as
steep at 0 as a sigmoid, and ReLU&apos;s slope is 1 where it is not 0.

At the start the last hidden layer is {sigmoid_ratio:.0f} times as fast as the first with sigmoids,
{tanh_ratio:.1f} times with tanh and {relu_ratio:.1f} times with ReLU.</source>
        <translation>用 tanh 三轮之后识别 **{tanh:.1f} %**，用 ReLU **{relu:.1f} %**；原样是 {sigmoid:.1f} %，每层 100 个神经元 {wide:.1f} %，η 为五倍 {eta:.1f} %。一层留下多少误差，是 w 与 σ′ 的因子：它必须接近 1。tanh 在 0 处比 Sigmoid 陡四倍，ReLU 的斜率在不为 0 的地方是 1。

开始时，最后一个隐藏层比第一个快的倍数，Sigmoid 是 {sigmoid_ratio:.0f}，tanh 是 {tanh_ratio:.1f}，ReLU 是 {relu_ratio:.1f}。</translation>
    </message>
    <message>
        <source>With tanh for the sigmoids too</source>
        <translation>Sigmoid 也换成 tanh</translation>
    </message>
    <message>
        <source>With tanh it reads no more than {tanh:.1f} % after three epochs.</source>
        <translation>用 tanh 三轮之后只识别 {tanh:.1f} %。</translation>
    </message>
    <message>
        <source>With tanh it reads {tanh:.1f} % after three epochs.</source>
        <translation>用 tanh 三轮之后识别 {tanh:.1f} %。</translation>
    </message>
    <message>
        <source>With ten times the points</source>
        <translation>十倍的点</translation>
    </message>
    <message>
        <source>With the large start for all</source>
        <translation>都用大的起点</translation>
    </message>
    <message>
        <source>With the large start for both</source>
        <translation>两个都用大的起点</translation>
    </message>
    <message>
        <source>With the quadratic cost</source>
        <translation>用二次代价时</translation>
    </message>
    <message>
        <source>With the quadratic cost 100 hidden neurons do not fall far behind: {loss:.1f} points.</source>
        <translation>用二次代价时，100 个隐藏神经元没有落后多少：{loss:.1f} 个百分点。</translation>
    </message>
    <message>
        <source>With the quadratic cost 100 hidden neurons read {loss:.1f} points fewer than 30.</source>
        <translation>用二次代价时，100 个隐藏神经元比 30 个少识别 {loss:.1f} 个百分点。</translation>
    </message>
    <message>
        <source>With the quadratic cost and large first weights: what do 100 hidden neurons bring instead of 30?</source>
        <translation>用二次代价和大的初始权重：100 个隐藏神经元比 30 个带来什么？</translation>
    </message>
    <message>
        <source>With the quadratic cost the slope has σ′(z) as a factor, and where the output is near 1, σ′ is near
0: from the worse start the output is still **{far_150:.3f}** after 150 epochs, and learns most in epoch
{far_steep:.0f}, the other start in epoch {near_steep:.0f}. They end at {far:.4f} and {near:.4f}.

In the slope of cross-entropy σ′ cancels, and what is left is a − y: the more wrong, the larger the
step. The same two starts end at {near_cross:.4f} and {far_cross:.4f}, and the worse one learns
most in epoch {far_cross_steep:.0f} already.</source>
        <translation>用二次代价时斜率中有因子 σ′(z)，输出接近 1 的地方 σ′ 接近 0：从错得厉害的起点出发，150 轮之后输出仍为 **{far_150:.3f}**，在第 {far_steep:.0f} 轮学得最多，另一个起点在第 {near_steep:.0f} 轮。它们结束于 {far:.4f} 和 {near:.4f}。

在交叉熵的斜率中 σ′ 消去，剩下 a − y：错得越多，步子越大。同样两个起点结束于 {near_cross:.4f} 和 {far_cross:.4f}，错得厉害的那个在第 {far_cross_steep:.0f} 轮就学得最多。</translation>
    </message>
    <message>
        <source>With the quadratic cost the worse start learns later; with cross-entropy it does not.</source>
        <translation>用二次代价时，错得厉害的起点学得更晚；用交叉熵则不会。</translation>
    </message>
    <message>
        <source>With the same digits there too</source>
        <translation>那里也用同样的数字</translation>
    </message>
    <message>
        <source>With the same η for both</source>
        <translation>两个用同样的 η</translation>
    </message>
    <message>
        <source>With the scaled start for all</source>
        <translation>都用缩放的起点</translation>
    </message>
    <message>
        <source>With the scaled start for both</source>
        <translation>两个都用缩放的起点</translation>
    </message>
    <message>
        <source>With three hidden layers</source>
        <translation>三个隐藏层</translation>
    </message>
    <message>
        <source>With threshold 5 the weather alone is enough, 6 is above 5, and the other two together are not:
2 + 2 = 4. So the answer is the weather&apos;s. With threshold 3 those two are enough as well: the
answer is 1 for good weather, *or* for a friend and transit together.

The threshold with its sign turned round is the bias. Moving it makes the same neuron easier or
harder to persuade; the weights stay as they are.</source>
        <translation>阈值为 5 时，单是天气就够了，6 大于 5；另外两个合起来不够：2 + 2 = 4。所以由天气决定。阈值为 3 时那两个也够了：天气好时答案是 1，*或者*朋友和车站都有时也是。

阈值变号就是偏置。移动它，同一个神经元就更容易或更难被说服；权重保持不变。</translation>
    </message>
    <message>
        <source>With two hidden layers the last is **{two:.1f}** times as fast as the first, with three
**{three:.0f}** times, with four **{four:.0f}** times, with five {five:.0f} times. The error comes
backwards, and each layer multiplies it by weights and by σ′, which is ¼ at most: about a fifth is
left. The first of four layers begins at {first:.4f}, the last at {last:.3f}.

The data hardly matter here, nor does what the network is to learn: it is what the layers are.</source>
        <translation>两个隐藏层时最后一层比第一层快 **{two:.1f}** 倍，三个时 **{three:.0f}** 倍，四个时 **{four:.0f}** 倍，五个时 {five:.0f} 倍。误差往回传，每一层把它乘以权重和 σ′，σ′ 最多为 ¼：约剩五分之一。四层中的第一层以 {first:.4f} 开始，最后一层以 {last:.3f} 开始。

数据在这里几乎不要紧，网络要学什么也不要紧：决定的是各层本身。</translation>
    </message>
    <message>
        <source>With two layers of 20 linear neurons **{linear:.0f} %** of the points are right, with three layers
{deeper:.0f} %, with 100 neurons a layer {wider:.0f} %; without any hidden layer it is {none:.0f} %.
A weighted sum of weighted sums is a weighted sum: layers that do nothing else are one layer, and
its border is a straight line.

With ReLU in the same places it is **{bent:.0f} %**. It is the bend that makes a layer count.</source>
        <translation>两层各 20 个线性神经元时 **{linear:.0f} %** 的点正确，三层时 {deeper:.0f} %，每层 100 个时 {wider:.0f} %；没有任何隐藏层时是 {none:.0f} %。加权和的加权和还是加权和：只做这件事的各层就是一层，它的边界是一条直线。

同样位置换成 ReLU 时是 **{bent:.0f} %**。是弯曲使一层有意义。</translation>
    </message>
    <message>
        <source>With w = 1,000 the mean error has changed by {change:.4f}.</source>
        <translation>w = 1,000 时平均误差变化了 {change:.4f}。</translation>
    </message>
    <message>
        <source>With w = 1,000 the mean error has changed by {change:.4f}: steps as sharp as these did move.</source>
        <translation>w = 1,000 时平均误差变化了 {change:.4f}：这么陡的阶跃居然移动了。</translation>
    </message>
    <message>
        <source>With w = 1,000 the mean error has risen by {change:.4f}.</source>
        <translation>w = 1,000 时平均误差上升了 {change:.4f}。</translation>
    </message>
    <message>
        <source>With w = 1,000 the mean error was {sharp_before:.4f} and is **{sharp:.4f}**; the largest change of a
hidden weight is {moved:.2g}. Next to no point lies on a step, everywhere else σ′ is 0, and so is
the slope. With w = 20 the same bumps begin worse, {soft_before:.4f}, and end at **{soft:.4f}**:
there the steps can move.

Ten hidden neurons that begin by chance end at {random:.3f}. That a network *can* say a function
does not mean that training finds it.</source>
        <translation>w = 1,000 时平均误差原为 {sharp_before:.4f}，现为 **{sharp:.4f}**；隐藏层权重的最大变化是 {moved:.2g}。几乎没有点落在阶跃上，其他各处 σ′ 是 0，斜率也是 0。w = 20 时同样的凸起开始时更差，为 {soft_before:.4f}，结束时为 **{soft:.4f}**：那里阶跃能移动。

十个随机开始的隐藏神经元结束时为 {random:.3f}。网络*能*表示一个函数，并不意味着训练能找到它。</translation>
    </message>
    <message>
        <source>With w = 20 it has changed by no more than {gain:.3f}.</source>
        <translation>w = 20 时只变化了 {gain:.3f}。</translation>
    </message>
    <message>
        <source>With w = 20 it has changed by {gain:.3f}.</source>
        <translation>w = 20 时变化了 {gain:.3f}。</translation>
    </message>
    <message>
        <source>With η = 0.1 from the start</source>
        <translation>从一开始就用 η = 0.1</translation>
    </message>
    <message>
        <source>With η = 0.1 in the place of 0.025</source>
        <translation>用 η = 0.1 代替 0.025</translation>
    </message>
    <message>
        <source>With η = 0.25 the network reads only {good:.1f} %.</source>
        <translation>η = 0.25 时网络只识别 {good:.1f} %。</translation>
    </message>
    <message>
        <source>With η = 0.25 the network reads {good:.1f} %.</source>
        <translation>η = 0.25 时网络识别 {good:.1f} %。</translation>
    </message>
    <message>
        <source>With η = 0.5 in the place of 2.5</source>
        <translation>用 η = 0.5 代替 2.5</translation>
    </message>
    <message>
        <source>With η = 1</source>
        <translation>η = 1</translation>
    </message>
    <message>
        <source>With η = 10</source>
        <translation>η = 10</translation>
    </message>
    <message>
        <source>With η = 3</source>
        <translation>η = 3</translation>
    </message>
    <message>
        <source>With η = 5 in the place of 0.1</source>
        <translation>用 η = 5 代替 0.1</translation>
    </message>
    <message>
        <source>With λ = 0.1</source>
        <translation>λ = 0.1</translation>
    </message>
    <message>
        <source>With λ = 0.1, as for a thousand digits</source>
        <translation>λ = 0.1，与一千个数字时一样</translation>
    </message>
    <message>
        <source>With λ = 1,000 the stripped network of the book says 10, 10, 10: ηλ/n is 10 there, so that the
weights grow ninefold a step, without end. nnviz says that they blow up. A tie of ten outputs is
taken for the first of them, and ten of the hundred digits are zeros.</source>
        <translation>λ = 1,000 时，书中拆简单的网络给出 10、10、10：那里 ηλ/n 为 10，权重每一步增大九倍，没有尽头。nnviz 会说它们爆掉了。十个输出相等时取第一个，而一百个数字里有十个是零。</translation>
    </message>
    <message>
        <source>With λ = 10</source>
        <translation>λ = 10</translation>
    </message>
    <message>
        <source>With μ = 0 for the first</source>
        <translation>第一个用 μ = 0</translation>
    </message>
    <message>
        <source>With μ = 0.5</source>
        <translation>μ = 0.5</translation>
    </message>
    <message>
        <source>With μ = 0.9 at η = 0.01 **{memory:.1f} %** are read after one epoch, without memory at η = 0.1
**{plain:.1f} %**; with μ = 0.5 at η = 0.05 {half:.1f} %. At η = 0.01 and no memory it is {slow:.1f}
%. What gained was η/(1 − μ), which is the same for the first three.

The slope of ten digits is rough, and the memory averages it. In a long narrow valley with a smooth
slope memory does more than that: there the marble is the one to ask.</source>
        <translation>μ = 0.9、η = 0.01 时一轮之后识别 **{memory:.1f} %**，没有记忆、η = 0.1 时 **{plain:.1f} %**；μ = 0.5、η = 0.05 时 {half:.1f} %。η = 0.01 而没有记忆时是 {slow:.1f} %。起作用的是 η/(1 − μ)，它在前三种情况下相同。

十个数字的斜率是粗略的，记忆把它平均。在斜率平滑的狭长山谷里，记忆的作用不止于此：那里要去问弹珠。</translation>
    </message>
    <message>
        <source>With μ = 0.9 only {most:.1f} % are read after one epoch.</source>
        <translation>μ = 0.9 时一轮之后只识别 {most:.1f} %。</translation>
    </message>
    <message>
        <source>With μ = 0.9 the marble takes 110 steps to stay within 0.01 of the bottom: it swings through the
valley and back. At η = 0.01 the same memory helps, 103 steps instead of 297, and μ = 0.8 helps
more, 51. The best of all is little memory with a larger step, η = 0.1155 and μ = 0.27: 13 steps.

Memory also allows larger steps: the marble is stable while 20η &lt; 2(1 + μ), that is η &lt; 0.1 without
it and η &lt; 0.19 at μ = 0.9. Below 0 the limit shrinks, and at μ = 1 nothing brakes: it never rests.</source>
        <translation>μ = 0.9 时弹珠用 110 步才停留在离谷底 0.01 以内：它在山谷里来回摆动。η = 0.01 时同样的记忆有帮助，103 步而不是 297 步，μ = 0.8 帮助更大，51 步。最好的是少量的记忆加更大的步子，η = 0.1155、μ = 0.27：13 步。

记忆也允许更大的步子：只要 20η &lt; 2(1 + μ) 弹珠就稳定，即没有记忆时 η &lt; 0.1，μ = 0.9 时 η &lt; 0.19。μ 小于 0 时界限缩小，μ = 1 时没有什么刹车：它永远不停。</translation>
    </message>
    <message>
        <source>With μ = 0.9, {most:.1f} % are read after one epoch.</source>
        <translation>μ = 0.9 时一轮之后识别 {most:.1f} %。</translation>
    </message>
    <message>
        <source>With μ = 1</source>
        <translation>μ = 1</translation>
    </message>
    <message>
        <source>Without a hidden layer **{one:.0f} %** of the runs get there: no straight line parts the rows. With
two hidden neurons **{two:.0f} %** do, though there are weights that solve it. The other runs are on a
plateau at the end: the slope is next to 0 there, and nothing tells them which way to go. With nine
hidden neurons it is **{nine:.0f} %**, after some {epochs:.0f} epochs: spare neurons are ways round a
plateau.</source>
        <translation>没有隐藏层时 **{one:.0f} %** 的运行能成：没有一条直线分得开各行。有两个隐藏神经元时 **{two:.0f} %** 能成，尽管存在能解决它的权重。其他的运行最后停在平台上：那里斜率几乎为 0，没有什么告诉它们往哪里走。有九个隐藏神经元时是 **{nine:.0f} %**，约 {epochs:.0f} 轮之后：多余的神经元是绕过平台的路。</translation>
    </message>
    <message>
        <source>Without a hidden layer most digits are read, but clearly fewer than with one.</source>
        <translation>没有隐藏层也能识别大多数数字，但明显少于有隐藏层时。</translation>
    </message>
    <message>
        <source>Without biases max(0, z) is straight along every ray from the middle, and disc and ring lie on the same rays.</source>
        <translation>没有偏置时，max(0, z) 沿着从中心出发的每条射线都是直的，而圆盘和圆环在同样的射线上。</translation>
    </message>
    <message>
        <source>Without half of its neurons a network might seem to know nothing.</source>
        <translation>没有一半神经元，网络似乎什么也不知道。</translation>
    </message>
    <message>
        <source>Without hidden neurons</source>
        <translation>没有隐藏神经元</translation>
    </message>
    <message>
        <source>Without memory {none:.1f} % are read after one epoch, with μ = 0.5 {half:.1f} %, with μ = 0.9
**{most:.1f} %**. Steps that go the same way add up: at μ = 0.9 to ten times one step. At μ = 0.99
it is {near_one:.1f} %, and at μ = 1, where nothing is ever forgotten, {one:.1f} %: it flies past
everything.</source>
        <translation>没有记忆时一轮之后识别 {none:.1f} %，μ = 0.5 时 {half:.1f} %，μ = 0.9 时 **{most:.1f} %**。方向相同的步子会累加：μ = 0.9 时到一步的十倍。μ = 0.99 时是 {near_one:.1f} %，μ = 1 时什么也不会被忘掉，是 {one:.1f} %：它飞过了一切。</translation>
    </message>
    <message>
        <source>Without one hidden neuron of thirty little is lost, but not equally little for each.</source>
        <translation>三十个里少一个隐藏神经元损失不大，但各个并不一样。</translation>
    </message>
    <message>
        <source>Without the copies</source>
        <translation>没有副本</translation>
    </message>
    <message>
        <source>Without the halving</source>
        <translation>不减半</translation>
    </message>
    <message>
        <source>Without the penalty the best test accuracy is {plain:.1f} %, with it **{best:.1f} %**, and the gap
goes from {plain_gap:.1f} points to **{gap:.1f}**. The penalty is divided by the number of digits,
so that λ = 5 here is what 0.1 is for a thousand.</source>
        <translation>不用惩罚时最好的测试准确率是 {plain:.1f} %，用时是 **{best:.1f} %**，差距从 {plain_gap:.1f} 个百分点变为 **{gap:.1f}**。惩罚要除以数字的个数，所以这里的 λ = 5 相当于一千个时的 0.1。</translation>
    </message>
    <message>
        <source>Wreck and rescue</source>
        <translation>残骸与救援</translation>
    </message>
    <message>
        <source>Wrecked: one or two answers for all digits</source>
        <translation>毁掉：所有数字只有一两种答案</translation>
    </message>
    <message>
        <source>XOR is 1 where two inputs differ. One line cannot part its rows, two lines can. So two hidden
neurons can *have* it. Do they also *find* it?</source>
        <translation>两个输入不同时 XOR 为 1。一条直线分不开它的各行，两条可以。所以两个隐藏神经元*可以*表示它。它们也能*找到*它吗？</translation>
    </message>
    <message>
        <source>XOR takes two, so two of them might seem to part company.</source>
        <translation>XOR 需要两个，所以其中两个似乎会分道扬镳。</translation>
    </message>
    <message>
        <source>XOR, of any kind</source>
        <translation>XOR，任意种类</translation>
    </message>
    <message>
        <source>XOR: one neuron cannot, two may not</source>
        <translation>XOR：一个神经元不能，两个未必能</translation>
    </message>
    <message>
        <source>Xavier</source>
        <translation>Xavier</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Yes, exactly</source>
        <translation>是的，完全一样</translation>
    </message>
    <message>
        <source>Yes, with enough patience</source>
        <translation>能，只要有足够的耐心</translation>
    </message>
    <message>
        <source>Yes: 0.6 points can be seen</source>
        <translation>是：0.6 个百分点看得见</translation>
    </message>
    <message>
        <source>Yes: it is NAND</source>
        <translation>是：它就是 NAND</translation>
    </message>
    <message>
        <source>ablation</source>
        <translation>消融</translation>
    </message>
    <message>
        <source>ablation study</source>
        <translation>消融研究</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>差不多</translation>
    </message>
    <message>
        <source>acceleration</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>activation function</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>adder</source>
        <translation>加法器</translation>
    </message>
    <message>
        <source>annealing</source>
        <translation>退火</translation>
    </message>
    <message>
        <source>approximation error</source>
        <translation>逼近误差</translation>
    </message>
    <message>
        <source>as good</source>
        <translation>那么好</translation>
    </message>
    <message>
        <source>at chance</source>
        <translation>和瞎猜一样</translation>
    </message>
    <message>
        <source>averaging</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>a₂ to a half, by one z</source>
        <translation>用一个 z 使 a₂ 到一半</translation>
    </message>
    <message>
        <source>backpropagation</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>bagging</source>
        <translation>装袋</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>book 0.00092</source>
        <translation>书中 0.00092</translation>
    </message>
    <message>
        <source>book 0.00095</source>
        <translation>书中 0.00095</translation>
    </message>
    <message>
        <source>book 0.003</source>
        <translation>书中 0.003</translation>
    </message>
    <message>
        <source>book 0.017</source>
        <translation>书中 0.017</translation>
    </message>
    <message>
        <source>book 0.070</source>
        <translation>书中 0.070</translation>
    </message>
    <message>
        <source>book 0.285</source>
        <translation>书中 0.285</translation>
    </message>
    <message>
        <source>book 0.320</source>
        <translation>书中 0.320</translation>
    </message>
    <message>
        <source>book 0.339</source>
        <translation>书中 0.339</translation>
    </message>
    <message>
        <source>book 0.355</source>
        <translation>书中 0.355</translation>
    </message>
    <message>
        <source>book 0.725</source>
        <translation>书中 0.725</translation>
    </message>
    <message>
        <source>book 1.203</source>
        <translation>书中 1.203</translation>
    </message>
    <message>
        <source>book 62 of 100</source>
        <translation>书中 100 个对 62 个</translation>
    </message>
    <message>
        <source>book 69.09 %</source>
        <translation>书中 69.09 %</translation>
    </message>
    <message>
        <source>book 76.37 %</source>
        <translation>书中 76.37 %</translation>
    </message>
    <message>
        <source>book 82.27 %</source>
        <translation>书中 82.27 %</translation>
    </message>
    <message>
        <source>book 82.3 %</source>
        <translation>书中 82.3 %</translation>
    </message>
    <message>
        <source>book 85.29 %</source>
        <translation>书中 85.29 %</translation>
    </message>
    <message>
        <source>book 86.4 %</source>
        <translation>书中 86.4 %</translation>
    </message>
    <message>
        <source>book 87.1 %</source>
        <translation>书中 87.1 %</translation>
    </message>
    <message>
        <source>book 88.85 %</source>
        <translation>书中 88.85 %</translation>
    </message>
    <message>
        <source>book 89.9 %</source>
        <translation>书中 89.9 %</translation>
    </message>
    <message>
        <source>book 9.82 %</source>
        <translation>书中 9.82 %</translation>
    </message>
    <message>
        <source>book 91.27 %</source>
        <translation>书中 91.27 %</translation>
    </message>
    <message>
        <source>book 91.29 %</source>
        <translation>书中 91.29 %</translation>
    </message>
    <message>
        <source>book 92.7 %</source>
        <translation>书中 92.7 %</translation>
    </message>
    <message>
        <source>book 93.0 %</source>
        <translation>书中 93.0 %</translation>
    </message>
    <message>
        <source>book 93.24 %</source>
        <translation>书中 93.24 %</translation>
    </message>
    <message>
        <source>book 94.89 %</source>
        <translation>书中 94.89 %</translation>
    </message>
    <message>
        <source>book 95.3 %</source>
        <translation>书中 95.3 %</translation>
    </message>
    <message>
        <source>book 95.42 %</source>
        <translation>书中 95.42 %</translation>
    </message>
    <message>
        <source>book 95.49 %</source>
        <translation>书中 95.49 %</translation>
    </message>
    <message>
        <source>book 95.85 %</source>
        <translation>书中 95.85 %</translation>
    </message>
    <message>
        <source>book 95.97 %</source>
        <translation>书中 95.97 %</translation>
    </message>
    <message>
        <source>book 96.5 %</source>
        <translation>书中 96.5 %</translation>
    </message>
    <message>
        <source>book 96.59 %</source>
        <translation>书中 96.59 %</translation>
    </message>
    <message>
        <source>book 96.82 %</source>
        <translation>书中 96.82 %</translation>
    </message>
    <message>
        <source>book 96.9 %</source>
        <translation>书中 96.9 %</translation>
    </message>
    <message>
        <source>book 97.80 % (test)</source>
        <translation>书中 97.80 %（测试）</translation>
    </message>
    <message>
        <source>book 97.92 %</source>
        <translation>书中 97.92 %</translation>
    </message>
    <message>
        <source>book 98.04 %</source>
        <translation>书中 98.04 %</translation>
    </message>
    <message>
        <source>bump</source>
        <translation>凸起</translation>
    </message>
    <message>
        <source>by the bias</source>
        <translation>因偏置</translation>
    </message>
    <message>
        <source>by μ</source>
        <translation>因 μ</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>chain rule</source>
        <translation>链式法则</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>clearly better</source>
        <translation>明显更好</translation>
    </message>
    <message>
        <source>clearly higher</source>
        <translation>明显更高</translation>
    </message>
    <message>
        <source>clearly lower</source>
        <translation>明显更低</translation>
    </message>
    <message>
        <source>clearly worse</source>
        <translation>明显更差</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>委员会</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>convolutional networks</source>
        <translation>卷积网络</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>cost surface</source>
        <translation>代价曲面</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>darkness alone 18.3 %</source>
        <translation>只看明暗 18.3 %</translation>
    </message>
    <message>
        <source>darkness alone 22.25 %</source>
        <translation>只看明暗 22.25 %</translation>
    </message>
    <message>
        <source>data augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>dead units</source>
        <translation>失活单元</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>衰减</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>decision boundary</source>
        <translation>决策边界</translation>
    </message>
    <message>
        <source>deep learning</source>
        <translation>深度学习</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>delta</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>divergence</source>
        <translation>发散</translation>
    </message>
    <message>
        <source>dying ReLU</source>
        <translation>ReLU 失活</translation>
    </message>
    <message>
        <source>effective learning rate</source>
        <translation>有效学习率</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>ensemble</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>exploding gradient</source>
        <translation>梯度爆炸</translation>
    </message>
    <message>
        <source>friction</source>
        <translation>摩擦</translation>
    </message>
    <message>
        <source>full batch</source>
        <translation>全批量</translation>
    </message>
    <message>
        <source>generalization</source>
        <translation>泛化</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>gradient size</source>
        <translation>梯度大小</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>瞎猜</translation>
    </message>
    <message>
        <source>guessing 10 %</source>
        <translation>瞎猜 10 %</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>hidden units</source>
        <translation>隐藏单元</translation>
    </message>
    <message>
        <source>hyperbolic tangent</source>
        <translation>双曲正切</translation>
    </message>
    <message>
        <source>hyperparameters</source>
        <translation>超参数</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>恒等</translation>
    </message>
    <message>
        <source>lasso</source>
        <translation>套索回归</translation>
    </message>
    <message>
        <source>learning curve</source>
        <translation>学习曲线</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>learning rate schedule</source>
        <translation>学习率计划</translation>
    </message>
    <message>
        <source>learning slowdown</source>
        <translation>学习减速</translation>
    </message>
    <message>
        <source>least squares</source>
        <translation>最小二乘法</translation>
    </message>
    <message>
        <source>linear activation</source>
        <translation>线性激活</translation>
    </message>
    <message>
        <source>linear classifier</source>
        <translation>线性分类器</translation>
    </message>
    <message>
        <source>linear separability</source>
        <translation>线性可分</translation>
    </message>
    <message>
        <source>local minimum</source>
        <translation>局部极小</translation>
    </message>
    <message>
        <source>log-likelihood</source>
        <translation>对数似然</translation>
    </message>
    <message>
        <source>logic gate</source>
        <translation>逻辑门</translation>
    </message>
    <message>
        <source>logistic regression</source>
        <translation>逻辑回归</translation>
    </message>
    <message>
        <source>memorizing</source>
        <translation>死记</translation>
    </message>
    <message>
        <source>mini-batch</source>
        <translation>小批量</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>nearest mean</source>
        <translation>最近平均</translation>
    </message>
    <message>
        <source>nearest mean picture 67.2 %</source>
        <translation>最近的平均图片 67.2 %</translation>
    </message>
    <message>
        <source>nonlinearity</source>
        <translation>非线性</translation>
    </message>
    <message>
        <source>output layer</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>overfitting</source>
        <translation>过拟合</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>耐心</translation>
    </message>
    <message>
        <source>perceptron</source>
        <translation>感知器</translation>
    </message>
    <message>
        <source>polynomial</source>
        <translation>多项式</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>pruning</source>
        <translation>剪枝</translation>
    </message>
    <message>
        <source>quadratic cost</source>
        <translation>二次代价</translation>
    </message>
    <message>
        <source>rectified linear unit</source>
        <translation>修正线性单元</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>回归</translation>
    </message>
    <message>
        <source>regularization</source>
        <translation>正则化</translation>
    </message>
    <message>
        <source>ridge</source>
        <translation>岭回归</translation>
    </message>
    <message>
        <source>robustness</source>
        <translation>稳健性</translation>
    </message>
    <message>
        <source>saddle</source>
        <translation>鞍点</translation>
    </message>
    <message>
        <source>saturation</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>sigmoid neuron</source>
        <translation>Sigmoid 神经元</translation>
    </message>
    <message>
        <source>significance</source>
        <translation>显著性</translation>
    </message>
    <message>
        <source>smoothness</source>
        <translation>平滑性</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>sparsity</source>
        <translation>稀疏性</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>step function</source>
        <translation>阶跃函数</translation>
    </message>
    <message>
        <source>step size</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>symmetry breaking</source>
        <translation>打破对称</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>tanh at the end, less linear</source>
        <translation>结束时的 tanh，减线性</translation>
    </message>
    <message>
        <source>tanh at the end, less sigmoid</source>
        <translation>结束时的 tanh，减 Sigmoid</translation>
    </message>
    <message>
        <source>tanh reads no more than {tanh_first:.1f} % by then.</source>
        <translation>那时 tanh 只识别 {tanh_first:.1f} %。</translation>
    </message>
    <message>
        <source>tanh reads {tanh_first:.1f} % by then.</source>
        <translation>那时 tanh 识别 {tanh_first:.1f} %。</translation>
    </message>
    <message>
        <source>tanh without biases is odd: what the network says of a point is the opposite of what it says of the
point across the middle. A disc cannot be drawn like that. A bias moves the lines off the middle.</source>
        <translation>没有偏置的 tanh 是奇函数：网络对一个点的回答，与对中心另一侧那个点的回答正好相反。这样画不出圆盘。偏置把直线从中心移开。</translation>
    </message>
    <message>
        <source>tanh, ReLU, linear</source>
        <translation>tanh、ReLU、线性</translation>
    </message>
    <message>
        <source>tanh, after one epoch</source>
        <translation>tanh，一轮之后</translation>
    </message>
    <message>
        <source>tanh, at the end</source>
        <translation>tanh，结束时</translation>
    </message>
    <message>
        <source>tanh: last / first hidden layer at the start</source>
        <translation>tanh：开始时最后 / 第一个隐藏层</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>training data</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>translation invariance</source>
        <translation>平移不变性</translation>
    </message>
    <message>
        <source>try 3</source>
        <translation>试试 3</translation>
    </message>
    <message>
        <source>two inputs</source>
        <translation>两个输入</translation>
    </message>
    <message>
        <source>universal approximation</source>
        <translation>通用逼近</translation>
    </message>
    <message>
        <source>universal computation</source>
        <translation>通用计算</translation>
    </message>
    <message>
        <source>unstable gradient</source>
        <translation>不稳定的梯度</translation>
    </message>
    <message>
        <source>validation set</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>vanishing gradient</source>
        <translation>梯度消失</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>方差</translation>
    </message>
    <message>
        <source>velocity</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>w 100</source>
        <translation>w 100</translation>
    </message>
    <message>
        <source>w is one half of the factor; it also decides where σ′ is taken.</source>
        <translation>w 只是因子的一半；它还决定 σ′ 取在哪里。</translation>
    </message>
    <message>
        <source>w is the steepness, but the place is −b/w and has w in it.</source>
        <translation>w 是陡度，但位置是 −b/w，其中也有 w。</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>weight initialization</source>
        <translation>权重初始化</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>width ≤ 0.01</source>
        <translation>宽度 ≤ 0.01</translation>
    </message>
    <message>
        <source>y grows without end, x still falls</source>
        <translation>y 无限增大，x 仍然减小</translation>
    </message>
    <message>
        <source>z is a sum of many terms of chance. Their *variances* add, so that its spread grows with the square
root of their number: half of 1,000 inputs and the bias make √501 = 22.4 (here **{z_large:.1f}**).
Weights divided by the root of the number of inputs bring it down to √1.5 = 1.22 (here
**{z_scaled:.2f}**).

The digits&apos; network begins the same way: **{flat_large:.0f} %** of the hidden neurons&apos; z are where
σ′ is below 0.05 with large start weights, **{flat_scaled:.1f} %** with scaled ones. Nothing has
been trained yet.</source>
        <translation>z 是许多随机项之和。它们的*方差*相加，所以它的离散度随个数的平方根增长：1,000 个输入的一半加上偏置，得√501 = 22.4（这里是 **{z_large:.1f}**）。权重除以输入个数的平方根，就降到 √1.5 = 1.22（这里是 **{z_scaled:.2f}**）。

识别数字的网络也这样开始：隐藏神经元的 z 处在 σ′ 小于 0.05 之处的，初始权重大时有 **{flat_large:.0f} %**，缩放时有 **{flat_scaled:.1f} %**。这时还没有训练任何东西。</translation>
    </message>
    <message>
        <source>{commonest:.0f} % of the digits get the same answer.</source>
        <translation>{commonest:.0f} % 的数字得到同一个答案。</translation>
    </message>
    <message>
        <source>{dead:.0f} % of the hidden neurons are 0 for every digit.</source>
        <translation>{dead:.0f} % 的隐藏神经元对每个数字都是 0。</translation>
    </message>
    <message>
        <source>{flat:.0f} % of the hidden layer&apos;s weighted inputs are where the sigmoid is flat.</source>
        <translation>隐藏层有 {flat:.0f} % 的加权输入处在 Sigmoid 平坦的地方。</translation>
    </message>
    <message>
        <source>{flat:.0f} % of the outputs&apos; weighted sums are where the sigmoid is flat.</source>
        <translation>{flat:.0f} % 的输出加权和处在 Sigmoid 平坦的地方。</translation>
    </message>
    <message>
        <source>{small:.0f} % of the first layer&apos;s weights are next to 0.</source>
        <translation>第一层有 {small:.0f} % 的权重接近 0。</translation>
    </message>
    <message>
        <source>± 0.002</source>
        <translation>± 0.002</translation>
    </message>
    <message>
        <source>± 0.01</source>
        <translation>± 0.01</translation>
    </message>
    <message>
        <source>± 20 %</source>
        <translation>± 20 %</translation>
    </message>
    <message>
        <source>¼ of 100 is 25.</source>
        <translation>100 的 ¼ 是 25。</translation>
    </message>
    <message>
        <source>η 3,000 times smaller</source>
        <translation>η 小 3,000 倍</translation>
    </message>
    <message>
        <source>η = 0.001</source>
        <translation>η = 0.001</translation>
    </message>
    <message>
        <source>η = 0.01 instead of 0.25</source>
        <translation>η = 0.01 而不是 0.25</translation>
    </message>
    <message>
        <source>η = 0.025</source>
        <translation>η = 0.025</translation>
    </message>
    <message>
        <source>η = 0.025, 0.25 and 2.5, each ten times the one before; all else is equal.</source>
        <translation>η = 0.025、0.25 和 2.5，每个是前一个的十倍；其余都相等。</translation>
    </message>
    <message>
        <source>η = 0.05</source>
        <translation>η = 0.05</translation>
    </message>
    <message>
        <source>η = 0.25</source>
        <translation>η = 0.25</translation>
    </message>
    <message>
        <source>η = 0.5</source>
        <translation>η = 0.5</translation>
    </message>
    <message>
        <source>η = 0.5 for 30 epochs reaches nearly 98 %. What do 60 epochs with η = 0.1 add?</source>
        <translation>η = 0.5 训练 30 轮达到将近 98 %。用 η = 0.1 训练 60 轮能增加什么？</translation>
    </message>
    <message>
        <source>η = 0.5 gets to **{fast:.2f} %** of the validation digits in 30 epochs, η = 0.1 to
**{slow:.2f} %** in 60: {gain:.2f} points more for twice the epochs. Of the test digits, by which nothing
was chosen, they read {fast_test:.2f} % and {slow_test:.2f} %. So near the top a tenth of a point is
ten digits, and the seed alone moves it by as much.</source>
        <translation>η = 0.5 在 30 轮里达到验证数字的 **{fast:.2f} %**，η = 0.1 在 60 轮里达到 **{slow:.2f} %**：用两倍的轮数多 {gain:.2f} 个百分点。没有据以作任何选择的测试数字，它们识别 {fast_test:.2f} % 和 {slow_test:.2f} %。所以接近顶端时，十分之一个百分点就是十个数字，单是种子就能带来这么多。</translation>
    </message>
    <message>
        <source>η = 1 has killed most neurons. After three epochs η is lowered to 0.1. What follows?</source>
        <translation>η = 1 使大多数神经元失活。三轮之后把 η 降到 0.1。接下来会怎样？</translation>
    </message>
    <message>
        <source>η = 1 or 0.1</source>
        <translation>η = 1 或 0.1</translation>
    </message>
    <message>
        <source>η = 10 instead of 0.25</source>
        <translation>η = 10 而不是 0.25</translation>
    </message>
    <message>
        <source>η = 100</source>
        <translation>η = 100</translation>
    </message>
    <message>
        <source>η = 2.5</source>
        <translation>η = 2.5</translation>
    </message>
    <message>
        <source>η at the end</source>
        <translation>结束时的 η</translation>
    </message>
    <message>
        <source>η far too large</source>
        <translation>η 太大得多</translation>
    </message>
    <message>
        <source>η is 0.001 instead of 3, 3,000 times smaller. What share is read in the end?</source>
        <translation>η 是 0.001 而不是 3，小 3,000 倍。最后能识别多少？</translation>
    </message>
    <message>
        <source>η is 0.01. How many points more are read after one epoch with μ = 0.9 than with 0?</source>
        <translation>η 为 0.01。μ = 0.9 一轮之后比 0 时多识别多少个百分点？</translation>
    </message>
    <message>
        <source>η is halved several times late in the run. What does the validation accuracy do?</source>
        <translation>η 在运行后期减半几次。验证准确率会怎样？</translation>
    </message>
    <message>
        <source>η is thought of as one speed for all directions.</source>
        <translation>把 η 想成了所有方向共同的速度。</translation>
    </message>
    <message>
        <source>η ten times as large, without memory: gained</source>
        <translation>η 为十倍，没有记忆：增加的</translation>
    </message>
    <message>
        <source>η ten times smaller from the start, in both</source>
        <translation>两者的 η 从一开始就小十倍</translation>
    </message>
    <message>
        <source>η too large</source>
        <translation>η 太大</translation>
    </message>
    <message>
        <source>η too small</source>
        <translation>η 太小</translation>
    </message>
    <message>
        <source>η was the cause, and the cause is gone; the dead have no slope.</source>
        <translation>原因是 η，而原因已消除；失活的却没有斜率。</translation>
    </message>
    <message>
        <source>μ 0.9: wait until it rests</source>
        <translation>μ 0.9：等到它停下</translation>
    </message>
    <message>
        <source>μ = 0.5</source>
        <translation>μ = 0.5</translation>
    </message>
    <message>
        <source>μ = 0.9</source>
        <translation>μ = 0.9</translation>
    </message>
    <message>
        <source>μ = 0.9 at η = 0.01, less μ = 0 at η = 0.1</source>
        <translation>μ = 0.9、η = 0.01，减 μ = 0、η = 0.1</translation>
    </message>
    <message>
        <source>μ = 0.9 gained twenty points at η = 0.01. Steps that go the same way add up to 1/(1 − μ) of them,
here ten.</source>
        <translation>μ = 0.9 在 η = 0.01 时增加了二十个百分点。方向相同的步子累加到 1/(1 − μ) 倍，这里是十倍。</translation>
    </message>
    <message>
        <source>σ′(z) is ¼ at most, at z = 0. With w = 100 and biases that hold every z at 0 each factor is 25: the
slopes are 3,906, 156, 6.25 and 0.25 from first to last. With w = 4 all are 0.25, with w = 1 they
vanish toward the first neuron: 0.004, 0.016, 0.062 and 0.25.

Without such biases a large w makes z large as well, and there σ′ is 0: at w = 100 and b = 0 no
slope is left. Of random chains at most three in a thousand have a product above 1. What is usual is
that slopes vanish; what is certain is that a product of many factors is seldom near 1.</source>
        <translation>σ′(z) 最多为 ¼，在 z = 0 处。w = 100 且偏置使每个 z 保持为 0 时，每个因子是 25：从第一个到最后一个，斜率是 3,906、156、6.25 和 0.25。w = 4 时都是 0.25，w = 1 时越靠近第一个神经元越消失：0.004、0.016、0.062 和 0.25。

没有这样的偏置，大的 w 使 z 也大，那里 σ′ 是 0：w = 100、b = 0 时没有斜率剩下。随机的链中，乘积大于 1 的最多千分之三。通常的是斜率消失；确定的是，许多因子的乘积很少接近 1。</translation>
    </message>
    <message>
        <source>‖∂C/∂b‖, last / first hidden layer, scaled start</source>
        <translation>‖∂C/∂b‖，最后 / 第一个隐藏层，缩放的起点</translation>
    </message>
    <message>
        <source>‖∂C/∂b‖, second / first hidden layer</source>
        <translation>‖∂C/∂b‖，第二个 / 第一个隐藏层</translation>
    </message>
    <message>
        <source>‖∂C/∂w‖, last / first hidden layer, large start</source>
        <translation>‖∂C/∂w‖，最后 / 第一个隐藏层，大的起点</translation>
    </message>
    <message>
        <source>‖∂C/∂w‖, last / first hidden layer, scaled start</source>
        <translation>‖∂C/∂w‖，最后 / 第一个隐藏层，缩放的起点</translation>
    </message>
    <message>
        <source>−1</source>
        <translation>−1</translation>
    </message>
    <message>
        <source>≤ 0.15</source>
        <translation>≤ 0.15</translation>
    </message>
    <message>
        <source>≤ 0.257</source>
        <translation>≤ 0.257</translation>
    </message>
    <message>
        <source>≤ 0.30</source>
        <translation>≤ 0.30</translation>
    </message>
    <message>
        <source>≤ 0.40</source>
        <translation>≤ 0.40</translation>
    </message>
    <message>
        <source>≤ 20 steps</source>
        <translation>≤ 20 步</translation>
    </message>
    <message>
        <source>≤ 35 steps</source>
        <translation>≤ 35 步</translation>
    </message>
</context>
<context>
    <name>LessonDialog</name>
    <message>
        <source>Answers; the ring of the right one is filled</source>
        <translation>选项；正确一项的圆圈被填满</translation>
    </message>
    <message>
        <source>Ask a question.</source>
        <translation>提一个问题。</translation>
    </message>
    <message>
        <source>Before the question</source>
        <translation>问题之前</translation>
    </message>
    <message>
        <source>Before the question, if you like</source>
        <translation>问题之前的话（可不写）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Explanation after the run, if you like</source>
        <translation>运行之后的说明（可不写）</translation>
    </message>
    <message>
        <source>Give the lesson a title.</source>
        <translation>给这一课起个标题。</translation>
    </message>
    <message>
        <source>Judged by; reproduced from … to</source>
        <translation>评判依据；范围内算重现：从…到</translation>
    </message>
    <message>
        <source>Mark the right answer: the ring of a line with words in it.</source>
        <translation>标出正确的选项：点有文字的那一行的圆圈。</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Needed: what will happen?</source>
        <translation>必填：会发生什么？</translation>
    </message>
    <message>
        <source>Page that opens</source>
        <translation>打开的页面</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Save as lesson</source>
        <translation>保存为课时</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Say from where to where the measure may be: one end is enough.</source>
        <translation>说明该量可以从多少到多少：给出一端即可。</translation>
    </message>
    <message>
        <source>Settings that stay free</source>
        <translation>可自由更改的设置</translation>
    </message>
    <message>
        <source>The lesson</source>
        <translation>课时</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>LessonLayer</name>
    <message>
        <source>Drag across the plot:
what do you expect?</source>
        <translation>在图上拖动：
你预期会怎样？</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Code</source>
        <translation>分享码</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制分享码</translation>
    </message>
    <message>
        <source>Lesson {number} for a class</source>
        <translation>给全班的课时 {number}</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>No 0, 1, I or O in it, and the last letter checks the others. Capitals do not matter.</source>
        <translation>其中没有 0、1、I 和 O，最后一个字母用来检查其他的。大小写无所谓。</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>保存为文件…</translation>
    </message>
    <message>
        <source>The code is copied: paste it wherever you like.</source>
        <translation>分享码已复制：可粘贴到任何地方。</translation>
    </message>
    <message>
        <source>The whole lesson in one line, {count} letters: it is pasted.</source>
        <translation>整个课时在一行中，{count} 个字母：用粘贴。</translation>
    </message>
    <message>
        <source>Try it as a student</source>
        <translation>以学生身份试试</translation>
    </message>
    <message>
        <source>Whoever types the code gets this lesson, seed {seed}, with these controls locked.</source>
        <translation>输入这个分享码就得到这一课、种子 {seed}，并锁定这些控件。</translation>
    </message>
    <message>
        <source>With the network as well: a file instead of a code</source>
        <translation>连同网络：用文件而不是分享码</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>1 Predict</source>
        <translation>1 预测</translation>
    </message>
    <message>
        <source>2 Run</source>
        <translation>2 运行</translation>
    </message>
    <message>
        <source>3 Verdict</source>
        <translation>3 结论</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课时</translation>
    </message>
    <message>
        <source>Run {at} of {of}</source>
        <translation>运行 {at}/{of}</translation>
    </message>
    <message>
        <source>Run {at} of {of}: {name}</source>
        <translation>运行 {at}/{of}：{name}</translation>
    </message>
    <message>
        <source>Steps of the lesson</source>
        <translation>本课的步骤</translation>
    </message>
</context>
<context>
    <name>LessonsFirst</name>
    <message>
        <source>Reading the lessons…</source>
        <translation>正在读取课时…</translation>
    </message>
</context>
<context>
    <name>LimitBars</name>
    <message>
        <source>What may end the training</source>
        <translation>什么可以结束训练</translation>
    </message>
</context>
<context>
    <name>LinePage</name>
    <message>
        <source>1 point put in by hand</source>
        <translation>手工放入的 1 个点</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>复制这一行</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>其中包含</translation>
    </message>
    <message>
        <source>It began with weights that were given.</source>
        <translation>它从给定的权重开始。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>一行</translation>
    </message>
    <message>
        <source>Settings were changed while it trained: {changes}.</source>
        <translation>训练途中改过设置：{changes}。</translation>
    </message>
    <message>
        <source>The design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>The drawing on the pad</source>
        <translation>画板上所画的</translation>
    </message>
    <message>
        <source>The line is copied: paste it wherever you like.</source>
        <translation>这一行已复制：可粘贴到任何地方。</translation>
    </message>
    <message>
        <source>This design in one line</source>
        <translation>这个设计写成一行</translation>
    </message>
    <message>
        <source>Try it in a second window</source>
        <translation>在第二个窗口中试试</translation>
    </message>
    <message>
        <source>Whoever pastes the line has the design as it is now, and its run from the start. The run that stands here is another.</source>
        <translation>谁粘贴这一行，就得到现在这个设计，并从头运行它。这里的这次运行是另外一次。</translation>
    </message>
    <message>
        <source>Whoever pastes the line has the same design, and the same run. What the network has learnt is not in it.</source>
        <translation>粘贴这一行就有同样的设计和同样的运行。其中没有网络学到的东西。</translation>
    </message>
    <message>
        <source>{count} letters, 4,000 at most. Line breaks do not matter.</source>
        <translation>{count} 个字母，最多 4,000 个。换行无所谓。</translation>
    </message>
    <message>
        <source>{n} points put in</source>
        <translation>放入的 {n} 个点</translation>
    </message>
</context>
<context>
    <name>LinePlot</name>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>第 {0} 轮</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0}{1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message>
        <source>Locked by this lesson</source>
        <translation>由本课锁定</translation>
    </message>
</context>
<context>
    <name>LocksGrid</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Only what the lesson leaves open</source>
        <translation>只留本课开放的</translation>
    </message>
</context>
<context>
    <name>LogBars</name>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>Marble</name>
    <message>
        <source>Here every η from {limit} on is too large.</source>
        <translation>这里 η 从 {limit} 起都太大。</translation>
    </message>
    <message>
        <source>Press Train to let it roll, or Step.</source>
        <translation>按“训练”让它滚动，或按“单步”。</translation>
    </message>
    <message>
        <source>Step {n}: the cost is {cost}.</source>
        <translation>第 {n} 步：代价为 {cost}。</translation>
    </message>
    <message>
        <source>The marble has crossed the canyon at every step.</source>
        <translation>弹珠每一步都越过了峡谷。</translation>
    </message>
    <message>
        <source>The marble has flown off after 1 step.</source>
        <translation>弹珠在 1 步之后飞走了。</translation>
    </message>
    <message>
        <source>The marble has flown off after {n} steps.</source>
        <translation>弹珠在 {n} 步之后飞走了。</translation>
    </message>
    <message>
        <source>The marble lies at ({x}, {y}), where the cost is {cost}.</source>
        <translation>弹珠位于 ({x}, {y})，那里的代价为 {cost}。</translation>
    </message>
    <message>
        <source>The marble rests at the lowest place.</source>
        <translation>弹珠停在最低处。</translation>
    </message>
    <message>
        <source>The marble rests, in a valley that is not the lowest.</source>
        <translation>弹珠停下了，但不在最低的山谷里。</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前一层</translation>
    </message>
    <message>
        <source>changes of side</source>
        <translation>越过两侧的次数</translation>
    </message>
    <message>
        <source>cost C</source>
        <translation>代价 C</translation>
    </message>
    <message>
        <source>lowest cost</source>
        <translation>最低代价</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>step μv − η∇C</source>
        <translation>步 μv − η∇C</translation>
    </message>
    <message>
        <source>step −η∇C</source>
        <translation>步 −η∇C</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>steps to stay within 0.01</source>
        <translation>停在 0.01 以内所需步数</translation>
    </message>
</context>
<context>
    <name>MarbleDesk</name>
    <message>
        <source>Bowl</source>
        <translation>碗</translation>
    </message>
    <message>
        <source>C = {formula}; drag the marble, or the start, to another place</source>
        <translation>C = {formula}；把弹珠或起点拖到别处</translation>
    </message>
    <message>
        <source>Canyon</source>
        <translation>峡谷</translation>
    </message>
    <message>
        <source>Cost by step</source>
        <translation>各步的代价</translation>
    </message>
    <message>
        <source>Marble</source>
        <translation>弹珠</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>曲面</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>这个网络</translation>
    </message>
    <message>
        <source>Valleys</source>
        <translation>多个山谷</translation>
    </message>
    <message>
        <source>the network&apos;s own cost along the way of its training, and across it</source>
        <translation>网络自己的代价，沿着它所走的路，以及横穿它</translation>
    </message>
    <message>
        <source>least</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Drag the marble or its start, or click on the map. With the keyboard the arrows move it, with Shift in larger steps. Train lets it roll, Step takes one step, Reset puts it back; η and μ may change meanwhile. “This network” is to be looked at: nothing on it moves.</source>
        <translation>拖动弹珠或它的起点，或点击地图。用键盘：方向键移动它，加 Shift 步子更大。“训练”让它滚动，“单步”走一步，“重置”把它放回；其间可以更改 η 和 μ。“这个网络”只供观看：上面没有可移动的东西。</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起点</translation>
    </message>
</context>
<context>
    <name>Masks</name>
    <message>
        <source>As dropout leaves it</source>
        <translation>Dropout 之后的样子</translation>
    </message>
    <message>
        <source>Mini-batch {number} leaves out {out} of {all} hidden neurons, drawn as broken rings. What the others say counts more, so that as much arrives.</source>
        <translation>小批量 {number} 去掉了 {all} 个隐藏神经元中的 {out} 个，画成断开的圆环。其他神经元说的分量加重，使到达的总量不变。</translation>
    </message>
    <message>
        <source>Show one mask after another</source>
        <translation>逐个显示掩码</translation>
    </message>
    <message>
        <source>The mini-batch before</source>
        <translation>前一个小批量</translation>
    </message>
    <message>
        <source>The next mini-batch</source>
        <translation>下一个小批量</translation>
    </message>
    <message>
        <source>Without the neurons that a mini-batch leaves out, the others counting more</source>
        <translation>没有小批量所去掉的神经元，其他的分量加重</translation>
    </message>
    <message>
        <source>mini-batch {0}</source>
        <translation>小批量 {0}</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>full from {0}</source>
        <translation>{0} 起为满色</translation>
    </message>
    <message>
        <source>largest of {0} × {1}, {2}</source>
        <translation>{0} × {1} 中的最大值，{2}</translation>
    </message>
    <message>
        <source>max {0}×{1}, {2}</source>
        <translation>最大 {0}×{1}，{2}</translation>
    </message>
    <message>
        <source>rows of {0}, {1}</source>
        <translation>每行 {0} 个，{1}</translation>
    </message>
</context>
<context>
    <name>MatrixGrid</name>
    <message>
        <source>entry {0}</source>
        <translation>第 {0} 项</translation>
    </message>
    <message>
        <source>row {0}, column {1}</source>
        <translation>第 {0} 行，第 {1} 列</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Default layout</source>
        <translation>默认布局</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>操作台</translation>
    </message>
    <message>
        <source>Open a code…</source>
        <translation>打开分享码…</translation>
    </message>
    <message>
        <source>Open lesson…</source>
        <translation>打开课时…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Report to hand in…</source>
        <translation>要交的报告…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as lesson…</source>
        <translation>保存为课时…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save design…</source>
        <translation>保存设计…</translation>
    </message>
    <message>
        <source>Save network…</source>
        <translation>保存网络…</translation>
    </message>
    <message>
        <source>Save the figures as one picture…</source>
        <translation>把各图保存为一张图片…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>扫描…</translation>
    </message>
    <message>
        <source>Weights by hand…</source>
        <translation>手工设置权重…</translation>
    </message>
    <message>
        <source>Your data…</source>
        <translation>你的数据…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation>撤销：{deed}</translation>
    </message>
</context>
<context>
    <name>MistakesView</name>
    <message>
        <source>Answers over wanted values</source>
        <translation>回答与目标值</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Confusion matrix: rows label, columns answer</source>
        <translation>混淆矩阵：行为标签，列为回答</translation>
    </message>
    <message>
        <source>Every one of these examples is right.</source>
        <translation>这些样本全都正确。</translation>
    </message>
    <message>
        <source>No label {0} is answered with {1}. Escape shows all mistakes.</source>
        <translation>没有把 {0} 答成 {1} 的。按 Esc 显示所有错误。</translation>
    </message>
    <message>
        <source>The mistakes appear here when the answers have been counted.</source>
        <translation>统计完答案后，错误会出现在这里。</translation>
    </message>
    <message>
        <source>The mistakes appear here when the data is ready.</source>
        <translation>数据准备好后，错误会出现在这里。</translation>
    </message>
</context>
<context>
    <name>MnistDownload</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Downloading {label} … {share:.0f} %</source>
        <translation>正在下载 {label} … {share:.0f} %</translation>
    </message>
    <message>
        <source>MNIST is here: lessons can run as in the book.</source>
        <translation>已有 MNIST：课时可以按书中的方式运行。</translation>
    </message>
    <message>
        <source>The download is cancelled: all is as it was.</source>
        <translation>下载已取消：一切如前。</translation>
    </message>
    <message>
        <source>{label} is here.</source>
        <translation>已有 {label}。</translation>
    </message>
</context>
<context>
    <name>MnistFolder</name>
    <message>
        <source>MNIST is here: lessons can run as in the book.</source>
        <translation>已有 MNIST：课时可以按书中的方式运行。</translation>
    </message>
    <message>
        <source>{folder} does not hold MNIST&apos;s four files: choose another folder.</source>
        <translation>{folder} 中没有 MNIST 的四个文件：请选择另一个文件夹。</translation>
    </message>
</context>
<context>
    <name>MoreSettings</name>
    <message>
        <source>at the end</source>
        <translation>在结束时</translation>
    </message>
    <message>
        <source>by shifted copies</source>
        <translation>用平移的副本</translation>
    </message>
    <message>
        <source>in every epoch</source>
        <translation>每一轮</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} 中的 {0}</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Near</name>
    <message>
        <source>After training: {value}</source>
        <translation>训练之后：{value}</translation>
    </message>
    <message>
        <source>How near</source>
        <translation>有多近</translation>
    </message>
    <message>
        <source>Not near enough yet.</source>
        <translation>还不够近。</translation>
    </message>
    <message>
        <source>The challenge is met.</source>
        <translation>挑战完成。</translation>
    </message>
    <message>
        <source>mean distance between the two curves, before the output&apos;s sigmoid</source>
        <translation>两条曲线在输出的 Sigmoid 之前的平均距离</translation>
    </message>
    <message>
        <source>the challenge: {goal}</source>
        <translation>挑战：{goal}</translation>
    </message>
</context>
<context>
    <name>NetworkCost</name>
    <message>
        <source>After two epochs the network&apos;s own cost is drawn here.</source>
        <translation>训练两轮后，这里会画出网络自己的代价。</translation>
    </message>
    <message>
        <source>Leave the desk (Esc) and train two epochs: then the network&apos;s own cost is drawn here.</source>
        <translation>离开操作台 (Esc)，训练两轮：这里就会画出网络自己的代价。</translation>
    </message>
    <message>
        <source>The network&apos;s own cost is being reckoned.</source>
        <translation>正在计算网络自己的代价。</translation>
    </message>
    <message>
        <source>There is no map: the networks of this run lie on one line.</source>
        <translation>没有地图：这次运行的网络都在一条直线上。</translation>
    </message>
</context>
<context>
    <name>NetworkDiagram</name>
    <message>
        <source>1 hidden neuron</source>
        <translation>1 个隐藏神经元</translation>
    </message>
    <message>
        <source>1 input</source>
        <translation>1 个输入</translation>
    </message>
    <message>
        <source>1 output</source>
        <translation>1 个输出</translation>
    </message>
    <message>
        <source>How it is connected</source>
        <translation>它怎样连接</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation>它的回答</translation>
    </message>
    <message>
        <source>Lines are weights: orange speaks for, blue and dashed against.</source>
        <translation>连线是权重：橙色支持，蓝色虚线抑制。</translation>
    </message>
    <message>
        <source>Lines on the left: the weighted sum that reaches each neuron. Lines between layers: what each connection adds. Orange speaks for, blue and dashed against; the stronger the colour, the larger the number.</source>
        <translation>左边的线：到达每个神经元的加权和。层之间的线：每个连接加上多少。橙色支持，蓝色虚线抑制；颜色越强烈，数越大。</translation>
    </message>
    <message>
        <source>Lines: what each connection adds, its weight times the activation it comes from. Orange speaks for, blue and dashed against; strong colours are large numbers.</source>
        <translation>线：每个连接加上多少，即权重乘以它来自的激活值。橙色支持，蓝色虚线抑制；颜色强烈的数大。</translation>
    </message>
    <message>
        <source>The numbers on lines are weights.</source>
        <translation>线上的数是权重。</translation>
    </message>
    <message>
        <source>Why it answers {0}</source>
        <translation>它为什么回答 {0}</translation>
    </message>
    <message>
        <source>Why it reads {0}</source>
        <translation>它为什么读成 {0}</translation>
    </message>
    <message>
        <source>input {0}</source>
        <translation>输入 {0}</translation>
    </message>
    <message>
        <source>{0} goes through {1}</source>
        <translation>{0}，通过 {1}</translation>
    </message>
    <message>
        <source>{0} hidden neurons</source>
        <translation>{0} 个隐藏神经元</translation>
    </message>
    <message>
        <source>{0} inputs</source>
        <translation>{0} 个输入</translation>
    </message>
    <message>
        <source>{0} outputs</source>
        <translation>{0} 个输出</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>{0} 个像素</translation>
    </message>
    <message>
        <source>{0}, neuron {1}</source>
        <translation>{0}，神经元 {1}</translation>
    </message>
    <message>
        <source>{0}: it answers {1}</source>
        <translation>{0}：它回答 {1}</translation>
    </message>
    <message>
        <source>{0}: lines are weights</source>
        <translation>{0}：线是权重</translation>
    </message>
    <message>
        <source>{0}: the answer is {1}</source>
        <translation>{0}：回答是 {1}</translation>
    </message>
    <message>
        <source>{0}: the answer is {1} with {2}</source>
        <translation>{0}：回答是 {1}，{2}</translation>
    </message>
    <message>
        <source>… {n} more: {sum}</source>
        <translation>… 还有 {n} 个：{sum}</translation>
    </message>
</context>
<context>
    <name>NetworkDiagramView</name>
    <message>
        <source>Draw all that find room, not only the strongest. They may cover each other.</source>
        <translation>画出所有放得下的，而不只是最强的。它们可能互相遮盖。</translation>
    </message>
    <message>
        <source>Its weights as a picture</source>
        <translation>它的权重（图）</translation>
    </message>
    <message>
        <source>One neuron by itself…</source>
        <translation>单看一个神经元…</translation>
    </message>
    <message>
        <source>The network appears here.</source>
        <translation>网络会出现在这里。</translation>
    </message>
    <message>
        <source>Weak connections too</source>
        <translation>也画弱连接</translation>
    </message>
    <message>
        <source>w from epoch {0:.1f} to {1:.1f}:</source>
        <translation>w 从第 {0:.1f} 轮到第 {1:.1f} 轮：</translation>
    </message>
</context>
<context>
    <name>NetworkFigure</name>
    <message>
        <source>activation {0}</source>
        <translation>激活值 {0}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>被去掉</translation>
    </message>
</context>
<context>
    <name>NetworkGraph</name>
    <message>
        <source>Network diagram</source>
        <translation>网络图</translation>
    </message>
    <message>
        <source>… {n:,} more</source>
        <translation>… 还有 {n:,} 个</translation>
    </message>
</context>
<context>
    <name>NetworkPart</name>
    <message>
        <source>Larger</source>
        <translation>更大</translation>
    </message>
    <message>
        <source>The network&apos;s own cost: {first} at the start, {last} after epoch {n}.</source>
        <translation>网络自己的代价：开始时 {first}，第 {n} 轮后 {last}。</translation>
    </message>
    <message>
        <source>This network&apos;s cost</source>
        <translation>这个网络的代价</translation>
    </message>
    <message>
        <source>along the way of its training, from start to end, and at right angles to it</source>
        <translation>沿着训练所走的路，从起点到终点，以及与它垂直的方向</translation>
    </message>
    <message>
        <source>epochs {epochs}: cost {first} at the start, {last} at the end, of {n} examples; on the map {low} to {high}</source>
        <translation>第 {epochs} 轮：起点代价 {first}，终点 {last}，取自 {n} 个样本；地图上从 {low} 到 {high}</translation>
    </message>
</context>
<context>
    <name>NeuronPage</name>
    <message>
        <source>Back to the whole network (Escape)</source>
        <translation>回到整个网络 (Esc)</translation>
    </message>
    <message>
        <source>Its inputs, the largest first</source>
        <translation>它的输入，最大的在前</translation>
    </message>
    <message>
        <source>Its past appears here
after the first epoch.</source>
        <translation>第一轮之后
它的历程会出现在这里。</translation>
    </message>
    <message>
        <source>Its weights as a picture</source>
        <translation>它的权重（图）</translation>
    </message>
    <message>
        <source>Layer of the neuron</source>
        <translation>神经元所在的层</translation>
    </message>
    <message>
        <source>Neurons of the layer</source>
        <translation>该层的神经元</translation>
    </message>
    <message>
        <source>One neuron through the run</source>
        <translation>整个运行中的一个神经元</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>整个网络</translation>
    </message>
    <message>
        <source>a</source>
        <translation>a</translation>
    </message>
    <message>
        <source>a, b, ‖w‖</source>
        <translation>a、b、‖w‖</translation>
    </message>
    <message>
        <source>activation for this example, bias, length of w</source>
        <translation>对这个样本的激活值、偏置、w 的长度</translation>
    </message>
    <message>
        <source>b</source>
        <translation>b</translation>
    </message>
    <message>
        <source>‖w‖</source>
        <translation>‖w‖</translation>
    </message>
</context>
<context>
    <name>NeuronPairs</name>
    <message>
        <source>The hidden neurons in pairs</source>
        <translation>成对的隐藏神经元</translation>
    </message>
    <message>
        <source>bias {bias}, weight to the output {out}</source>
        <translation>偏置 {bias}，到输出的权重 {out}</translation>
    </message>
    <message>
        <source>bump {bump}, neuron {neuron}</source>
        <translation>凸起 {bump}，神经元 {neuron}</translation>
    </message>
    <message>
        <source>input x</source>
        <translation>输入 x</translation>
    </message>
</context>
<context>
    <name>NeuronPlanesView</name>
    <message>
        <source>Layer whose neurons are shown</source>
        <translation>显示哪一层的神经元</translation>
    </message>
    <message>
        <source>activations {0} to {1}</source>
        <translation>激活值 {0} 到 {1}</translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation>在{0}上</translation>
    </message>
    <message>
        <source>over {0}, {1} flat</source>
        <translation>在{0}上，{1} 个是平的</translation>
    </message>
    <message>
        <source>{0}: a = {1} at {2}</source>
        <translation>{0}：a = {1}，在 {2}</translation>
    </message>
</context>
<context>
    <name>NeuronSharesPlot</name>
    <message>
        <source>The bias adds {0} everywhere.</source>
        <translation>偏置在各处都加上 {0}。</translation>
    </message>
    <message>
        <source>What each hidden neuron adds, w·a</source>
        <translation>每个隐藏神经元加上多少，w·a</translation>
    </message>
    <message>
        <source>neuron {0}</source>
        <translation>神经元 {0}</translation>
    </message>
    <message>
        <source>neuron {0} adds {1}</source>
        <translation>神经元 {0} 加上 {1}</translation>
    </message>
</context>
<context>
    <name>Neurons</name>
    <message>
        <source>, {0} to a row</source>
        <translation>，每行 {0} 个</translation>
    </message>
    <message>
        <source>acts most on neuron {0}</source>
        <translation>对神经元 {0} 作用最大</translation>
    </message>
    <message>
        <source>class {0}</source>
        <translation>类别 {0}</translation>
    </message>
    <message>
        <source>from input {0}</source>
        <translation>来自输入 {0}</translation>
    </message>
    <message>
        <source>from neuron {0}</source>
        <translation>来自神经元 {0}</translation>
    </message>
    <message>
        <source>largest change {0}</source>
        <translation>最大变化 {0}</translation>
    </message>
    <message>
        <source>lowers the output</source>
        <translation>降低输出</translation>
    </message>
    <message>
        <source>neuron {0}</source>
        <translation>神经元 {0}</translation>
    </message>
    <message>
        <source>neuron {0} of {1}</source>
        <translation>神经元 {0}（共 {1} 个）</translation>
    </message>
    <message>
        <source>neuron {0} pushes most</source>
        <translation>神经元 {0} 推动最大</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>output for class {0}</source>
        <translation>类别 {0} 的输出</translation>
    </message>
    <message>
        <source>output for {0}</source>
        <translation>{0} 的输出</translation>
    </message>
    <message>
        <source>output {0}</source>
        <translation>输出 {0}</translation>
    </message>
    <message>
        <source>pushes towards nothing</source>
        <translation>不指向任何答案</translation>
    </message>
    <message>
        <source>pushes towards {0}</source>
        <translation>指向 {0}</translation>
    </message>
    <message>
        <source>raises the output</source>
        <translation>提高输出</translation>
    </message>
    <message>
        <source>row {0}, column {1}</source>
        <translation>第 {0} 行，第 {1} 列</translation>
    </message>
    <message>
        <source>strongest weight {0}</source>
        <translation>最强权重 {0}</translation>
    </message>
    <message>
        <source>the first {1} of {2} neurons</source>
        <translation>{2} 个神经元中的前 {1} 个</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>the only neuron of {0}</source>
        <translation>{0}唯一的神经元</translation>
    </message>
    <message>
        <source>the plane</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>weight from the only input</source>
        <translation>来自唯一输入的权重</translation>
    </message>
    <message>
        <source>weight from the only neuron</source>
        <translation>来自唯一神经元的权重</translation>
    </message>
    <message>
        <source>weights from the {0} inputs</source>
        <translation>来自 {0} 个输入的权重</translation>
    </message>
    <message>
        <source>weights from the {0} pixels</source>
        <translation>来自 {0} 个像素的权重</translation>
    </message>
    <message>
        <source>weights from {n} neurons</source>
        <translation>来自 {n} 个神经元的权重</translation>
    </message>
    <message>
        <source>{0}, bias {1}</source>
        <translation>{0}，偏置 {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，是 {1}</translation>
    </message>
    <message>
        <source>{0}: no weight has changed yet</source>
        <translation>{0}：还没有权重改变</translation>
    </message>
    <message>
        <source>{1} neurons</source>
        <translation>{1} 个神经元</translation>
    </message>
</context>
<context>
    <name>NoPicturePanel</name>
    <message>
        <source>Inputs: {0}, outputs: {1}. Such data has no picture here; the pages under the figures show single examples.</source>
        <translation>输入：{0}，输出：{1}。这样的数据在这里没有图；图下方的各页显示单个样本。</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Type a number, like 0.5 or 1e-4.</source>
        <translation>输入一个数，例如 0.5 或 1e-4。</translation>
    </message>
    <message>
        <source>Type a number, or nothing to switch this off.</source>
        <translation>输入一个数；留空则关闭它。</translation>
    </message>
    <message>
        <source>Type a whole number, or nothing to switch this off.</source>
        <translation>输入一个整数；留空则关闭它。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>NumberGrid</name>
    <message>
        <source>Neuron {0}: {1}</source>
        <translation>神经元 {0}：{1}</translation>
    </message>
</context>
<context>
    <name>NumberInPlace</name>
    <message>
        <source>Weight or bias</source>
        <translation>权重或偏置</translation>
    </message>
</context>
<context>
    <name>NumberOnScale</name>
    <message>
        <source>Your number</source>
        <translation>你的数字</translation>
    </message>
</context>
<context>
    <name>NumberSteps</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>How sharp the step is</source>
        <translation>阶跃有多陡</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <translation>第 {n} 步</translation>
    </message>
    <message>
        <source>What is to be built</source>
        <translation>要搭建什么</translation>
    </message>
    <message>
        <source>What the circuit answers to every row</source>
        <translation>电路对每一行的回答</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
</context>
<context>
    <name>NumbersField</name>
    <message>
        <source>Type a number, or one for each hidden layer, like 0.5 0.2.</source>
        <translation>输入一个数，或为每个隐藏层各输入一个，例如 0.5 0.2。</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Take it</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>{data} is ready: press Train. New to networks? A lesson shows you round.</source>
        <translation>{data} 已就绪：按“训练”。初次接触神经网络？有一课带你逛一圈。</translation>
    </message>
</context>
<context>
    <name>OneBar</name>
    <message>
        <source>The four shares of 1</source>
        <translation>1 的四个份额</translation>
    </message>
</context>
<context>
    <name>OneNeuron</name>
    <message>
        <source>All neurons</source>
        <translation>全部神经元</translation>
    </message>
    <message>
        <source>Back to all neurons (Escape)</source>
        <translation>回到全部神经元 (Esc)</translation>
    </message>
    <message>
        <source>The neuron before</source>
        <translation>前一个神经元</translation>
    </message>
    <message>
        <source>The next neuron</source>
        <translation>后一个神经元</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weights from neurons of {0}</source>
        <translation>来自{0}神经元的权重</translation>
    </message>
    <message>
        <source>Weights from pixels (row, column)</source>
        <translation>来自像素的权重（行，列）</translation>
    </message>
    <message>
        <source>What its inputs add</source>
        <translation>它的输入各加上多少</translation>
    </message>
    <message>
        <source>What neurons of {0} add</source>
        <translation>{0}的神经元各加上多少</translation>
    </message>
    <message>
        <source>What pixels add (row, column)</source>
        <translation>像素各加上多少（行，列）</translation>
    </message>
    <message>
        <source>neuron {0}</source>
        <translation>神经元 {0}</translation>
    </message>
    <message>
        <source>row {0}, column {1}</source>
        <translation>第 {0} 行，第 {1} 列</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}（共 {1} 个）</translation>
    </message>
    <message>
        <source>{0}, neuron {1}</source>
        <translation>{0}，神经元 {1}</translation>
    </message>
    <message>
        <source>{0}; its largest weight: {1}, {2}</source>
        <translation>{0}；它的最大权重：{1}，{2}</translation>
    </message>
    <message>
        <source>{0}; most is added by {1}: {2}</source>
        <translation>{0}；加得最多的是 {1}：{2}</translation>
    </message>
</context>
<context>
    <name>OpenCase</name>
    <message>
        <source>as it was</source>
        <translation>原样</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>A file instead…</source>
        <translation>改用文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Capitals, spaces and hyphens do not matter.</source>
        <translation>大小写、空格和连字符无所谓。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>分享码</translation>
    </message>
    <message>
        <source>K7Q2-M9XD-4TRA, or a line from nnviz: on</source>
        <translation>K7Q2-M9XD-4TRA，或从“nnviz:”开始的一行</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a code</source>
        <translation>打开分享码</translation>
    </message>
</context>
<context>
    <name>OpenLesson</name>
    <message>
        <source>Predict first: choose an answer, or run without a prediction.</source>
        <translation>先预测：选一个答案，或不预测就运行。</translation>
    </message>
    <message>
        <source>Predict first: this lesson runs only with a prediction.</source>
        <translation>先预测：这一课要有预测才能运行。</translation>
    </message>
    <message>
        <source>Your prediction stands. Press Train, and see who is right.</source>
        <translation>你的预测已记下。按“训练”，看谁说得对。</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>A code of nnviz was copied.</source>
        <translation>复制了一个 nnviz 的分享码。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开它</translation>
    </message>
    <message>
        <source>{name} is what nnviz writes for other programs: open the project or the network that it was made of.</source>
        <translation>{name} 是 nnviz 为其他程序写的：请打开生成它的项目或网络。</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>here</source>
        <translation>这里</translation>
    </message>
</context>
<context>
    <name>OwnCollection</name>
    <message>
        <source>Kept for the next launch again: you have 1 digit of your own.</source>
        <translation>又能保留到下次启动了：你有 1 个自己的数字。</translation>
    </message>
    <message>
        <source>Kept for the next launch again: you have {n} digits of your own.</source>
        <translation>又能保留到下次启动了：你有 {n} 个自己的数字。</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>1 column</source>
        <translation>1 列</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 张图片</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 个词</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>竖线 |</translation>
    </message>
    <message>
        <source>Chinese, Big5</source>
        <translation>繁体中文（Big5）</translation>
    </message>
    <message>
        <source>Chinese, GB</source>
        <translation>简体中文（GB）</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>西里尔文</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩文</translation>
    </message>
    <message>
        <source>NumPy (*.npz)</source>
        <translation>NumPy (*.npz)</translation>
    </message>
    <message>
        <source>Save the data as they were prepared</source>
        <translation>按处理后的样子保存数据</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>西欧</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>你的数据</translation>
    </message>
    <message>
        <source>cells filled in</source>
        <translation>已填补的单元格</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>被去掉</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>mean of {0}, training rows</source>
        <translation>{0} 的平均，训练行</translation>
    </message>
    <message>
        <source>test pictures</source>
        <translation>测试图片</translation>
    </message>
    <message>
        <source>test rows</source>
        <translation>测试行</translation>
    </message>
    <message>
        <source>the cell is filled in</source>
        <translation>该单元格已填补</translation>
    </message>
    <message>
        <source>the row is left out</source>
        <translation>该行已去掉</translation>
    </message>
    <message>
        <source>training pictures</source>
        <translation>训练图片</translation>
    </message>
    <message>
        <source>training rows</source>
        <translation>训练行</translation>
    </message>
    <message>
        <source>validation pictures</source>
        <translation>验证图片</translation>
    </message>
    <message>
        <source>validation rows</source>
        <translation>验证行</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>{name} has changed since it was used: {rows} rows can be used now. Look at it again.</source>
        <translation>{name} 自上次使用后已改变：现在有 {rows} 行可用。请再看一看。</translation>
    </message>
    <message>
        <source>{n} columns</source>
        <translation>{n} 列</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} 个文件</translation>
    </message>
    <message>
        <source>{n} pictures</source>
        <translation>{n} 张图片</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} 行</translation>
    </message>
    <message>
        <source>{n} words</source>
        <translation>{n} 个词</translation>
    </message>
    <message>
        <source>{rows} pictures can be used. Until you press the button the present network stays.</source>
        <translation>有 {rows} 张图片可用。在你按下按钮之前，现在的网络保持不变。</translation>
    </message>
    <message>
        <source>{rows} rows can be used. Until you press the button the present network stays.</source>
        <translation>有 {rows} 行可用。在你按下按钮之前，现在的网络保持不变。</translation>
    </message>
</context>
<context>
    <name>OwnDataPage</name>
    <message>
        <source>How they are read</source>
        <translation>怎样读取它们</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>正在读取 {name} …</translation>
    </message>
    <message>
        <source>Reading {name} … {share:.0f} %</source>
        <translation>正在读取 {name} … {share:.0f} %</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>你的数据</translation>
    </message>
</context>
<context>
    <name>OwnDigitsCommands</name>
    <message>
        <source>A photograph or scan of one digit</source>
        <translation>一个数字的照片或扫描图</translation>
    </message>
    <message>
        <source>Digits of one&apos;s own</source>
        <translation>自己的数字</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Kept as {digit}: you have {count} of your own.</source>
        <translation>已记为 {digit}：你已有 {count} 个自己的数字。</translation>
    </message>
    <message>
        <source>Not kept for the next launch yet: you have 1 digit of your own in this window.</source>
        <translation>还不能保留到下次启动：这个窗口里有 1 个你自己的数字。</translation>
    </message>
    <message>
        <source>Not kept for the next launch yet: you have {n} digits of your own in this window.</source>
        <translation>还不能保留到下次启动：这个窗口里有 {n} 个你自己的数字。</translation>
    </message>
    <message>
        <source>One of your digits is removed.</source>
        <translation>已移除你的一个数字。</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回去</translation>
    </message>
    <message>
        <source>Save your digits</source>
        <translation>保存你的数字</translation>
    </message>
    <message>
        <source>Taken back: you have 1 digit of your own.</source>
        <translation>已撤回：你有 1 个自己的数字。</translation>
    </message>
    <message>
        <source>Taken back: you have {n} digits of your own.</source>
        <translation>已撤回：你有 {n} 个自己的数字。</translation>
    </message>
    <message>
        <source>{0} lies on the pad: type what digit it is to keep it.</source>
        <translation>{0} 已放到画板上：输入它是哪个数字就可保留。</translation>
    </message>
    <message>
        <source>{0} shows nothing but paper: choose a picture of a digit.</source>
        <translation>{0} 上只有白纸：请选择一张数字的图片。</translation>
    </message>
</context>
<context>
    <name>OwnDigitsView</name>
    <message>
        <source>1 digit of yours</source>
        <translation>你的 1 个数字</translation>
    </message>
    <message>
        <source>Bring a photograph or scan of one digit to the pad; then type what it is</source>
        <translation>把一个数字的照片或扫描图放到画板上；然后输入它是几</translation>
    </message>
    <message>
        <source>Draw one on the pad and type what it is, 0 to 9: it is kept here. A photograph or scan of a digit comes to the pad with “Picture…”.</source>
        <translation>在画板上画一个，并输入它是几（0 到 9）：它会保留在这里。数字的照片或扫描图用“图片…”放到画板上。</translation>
    </message>
    <message>
        <source>No digits of yours yet.</source>
        <translation>还没有你的数字。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>训练用</translation>
    </message>
    <message>
        <source>What trains</source>
        <translation>用什么训练</translation>
    </message>
    <message>
        <source>Your digits</source>
        <translation>你的数字</translation>
    </message>
    <message>
        <source>Digits of your own are drawn and kept where the data are digits: choose Handwriting.</source>
        <translation>数据是数字时，才能画出并保留自己的数字：请选择“手写数字”。</translation>
    </message>
    <message>
        <source>before: {0}</source>
        <translation>之前：{0}</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>now: {0}</source>
        <translation>现在：{0}</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>your digit {0}, {1}</source>
        <translation>你的数字 {0}，是 {1}</translation>
    </message>
    <message>
        <source>your {0}</source>
        <translation>你的 {0}</translation>
    </message>
    <message>
        <source>your {0}, read as {1}</source>
        <translation>你的 {0}，读作 {1}</translation>
    </message>
    <message>
        <source>yours alone</source>
        <translation>只用你的</translation>
    </message>
    <message>
        <source>{n} digits of yours</source>
        <translation>你的 {n} 个数字</translation>
    </message>
    <message>
        <source>{right} of your {count} read correctly, test {share}</source>
        <translation>你的 {count} 个中有 {right} 个识别正确，测试集 {share}</translation>
    </message>
    <message>
        <source>{right} of your {count} read correctly, validation {share}</source>
        <translation>你的 {count} 个中有 {right} 个识别正确，验证集 {share}</translation>
    </message>
</context>
<context>
    <name>OwnInputs</name>
    <message>
        <source>Your own {0}</source>
        <translation>你自己的 {0}</translation>
    </message>
</context>
<context>
    <name>OwnLessons</name>
    <message>
        <source>Lessons (*.toml)</source>
        <translation>课时 (*.toml)</translation>
    </message>
    <message>
        <source>Lessons (*.toml);;All files (*)</source>
        <translation>课时 (*.toml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>打开课时</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开它</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>保存课时</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已保存为 {path}。</translation>
    </message>
</context>
<context>
    <name>OwnMark</name>
    <message>
        <source>Draw a number on the plot</source>
        <translation>在图上画一个数</translation>
    </message>
    <message>
        <source>Epoch of the mark</source>
        <translation>标记所在的轮次</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Value of the mark</source>
        <translation>标记的值</translation>
    </message>
    <message>
        <source>Words at the mark</source>
        <translation>标记旁的文字</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>at epoch</source>
        <translation>轮次</translation>
    </message>
</context>
<context>
    <name>OwnPictures</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>OwnTable</name>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>行和列</translation>
    </message>
    <message>
        <source>Type a 0 or 1 for each of the {count} rows, from {first} to {last}.</source>
        <translation>为从 {first} 到 {last} 的 {count} 行各输入一个 0 或 1。</translation>
    </message>
    <message>
        <source>Wanted bits of {name}</source>
        <translation>{name} 应有的各位</translation>
    </message>
</context>
<context>
    <name>PadReading</name>
    <message>
        <source>It reads</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>Output of each neuron</source>
        <translation>各神经元的输出</translation>
    </message>
    <message>
        <source>Outputs, the largest {0}</source>
        <translation>输出，最大 {0}</translation>
    </message>
    <message>
        <source>Probabilities, the largest {0}</source>
        <translation>概率，最大 {0}</translation>
    </message>
    <message>
        <source>Probability of each class</source>
        <translation>各类别的概率</translation>
    </message>
    <message>
        <source>Probability of each digit</source>
        <translation>各数字的概率</translation>
    </message>
    <message>
        <source>The 28 × 28 pixels that the network sees</source>
        <translation>网络看到的 28 × 28 个像素</translation>
    </message>
    <message>
        <source>The network reads: {0}</source>
        <translation>网络识别为：{0}</translation>
    </message>
    <message>
        <source>The network sees</source>
        <translation>网络看到的</translation>
    </message>
    <message>
        <source>this network does not read digits</source>
        <translation>这个网络不识别数字</translation>
    </message>
</context>
<context>
    <name>PadTools</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <translation>清空所画</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>重做被撤回的操作</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>画一个数字</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>撤销最后一笔</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最好</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>书中</translation>
    </message>
    <message>
        <source>Changed while it ran</source>
        <translation>运行中的更改</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Detective: {title}</source>
        <translation>侦探：{title}</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Hands:</source>
        <translation>举手：</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>这里</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最后</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>量度</translation>
    </message>
    <message>
        <source>No lesson has been begun.</source>
        <translation>还没有开始任何课时。</translation>
    </message>
    <message>
        <source>Predicted:</source>
        <translation>预测：</translation>
    </message>
    <message>
        <source>Put by hand</source>
        <translation>手工放入</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Run with a change:</source>
        <translation>带改动的运行：</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Worst answers</source>
        <translation>最差的答案</translation>
    </message>
    <message>
        <source>as in the book</source>
        <translation>与书中一样</translation>
    </message>
    <message>
        <source>en</source>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>of settings and figures: the same lesson with the same versions has it again.</source>
        <translation>由设置和数值得出：同一课用同样的版本会再次得到它。</translation>
    </message>
    <message>
        <source>of settings, figures and weights: the same run with the same versions has it again.</source>
        <translation>由设置、数值和权重算出：同样的运行、同样的版本会再次得到它。</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>种子 {seed}</translation>
    </message>
    <message>
        <source>{count} seeds</source>
        <translation>{count} 个种子</translation>
    </message>
    <message>
        <source>{done} of {count} lessons done</source>
        <translation>{count} 课时中已完成 {done}</translation>
    </message>
    <message>
        <source>{figure} by epoch</source>
        <translation>{figure}，按轮次</translation>
    </message>
    <message>
        <source>{seconds} s of training</source>
        <translation>训练 {seconds} 秒</translation>
    </message>
    <message>
        <source>{some} of {all} hands</source>
        <translation>{all} 只手中的 {some} 只</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>All pages</source>
        <translation>所有页</translation>
    </message>
    <message>
        <source>Pages of the drawer</source>
        <translation>抽屉的各页</translation>
    </message>
</context>
<context>
    <name>PairDots</name>
    <message>
        <source>Differences of the pairs</source>
        <translation>各配对的差</translation>
    </message>
    <message>
        <source>difference {n} of {all}</source>
        <translation>差 {n}，共 {all} 个</translation>
    </message>
</context>
<context>
    <name>PairNumbers</name>
    <message>
        <source>And gradient descent?</source>
        <translation>那么梯度下降呢？</translation>
    </message>
    <message>
        <source>Bump {number}, as two neurons</source>
        <translation>凸起 {number}，即两个神经元</translation>
    </message>
    <message>
        <source>Train goes on from these weights, on 500 points of the wanted curve. Will it find better heights than yours?</source>
        <translation>训练从这些权重继续，用目标曲线上的 500 个点。它会找到比你更好的高度吗？</translation>
    </message>
    <message>
        <source>all steps</source>
        <translation>所有阶跃</translation>
    </message>
    <message>
        <source>bias b = −w s</source>
        <translation>偏置 b = −w s</translation>
    </message>
    <message>
        <source>first</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>step at s</source>
        <translation>阶跃在 s</translation>
    </message>
    <message>
        <source>to the output</source>
        <translation>到输出</translation>
    </message>
    <message>
        <source>weight w</source>
        <translation>权重 w</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Draw a digit here</source>
        <translation>在这里画一个数字</translation>
    </message>
</context>
<context>
    <name>PartTabs</name>
    <message>
        <source>Part of the data</source>
        <translation>数据的部分</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试集</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练集</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证集</translation>
    </message>
</context>
<context>
    <name>PartsBar</name>
    <message>
        <source>Parts of the data</source>
        <translation>数据的各部分</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试集</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练集</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证集</translation>
    </message>
</context>
<context>
    <name>PartsFields</name>
    <message>
        <source>test</source>
        <translation>测试集</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练集</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证集</translation>
    </message>
</context>
<context>
    <name>PenChoice</name>
    <message>
        <source>Ordinary pen</source>
        <translation>普通笔</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>笔</translation>
    </message>
    <message>
        <source>Rubber (E)</source>
        <translation>橡皮 (E)</translation>
    </message>
    <message>
        <source>Thick pen</source>
        <translation>粗笔</translation>
    </message>
    <message>
        <source>Thin pen</source>
        <translation>细笔</translation>
    </message>
</context>
<context>
    <name>PerceptronMenu</name>
    <message>
        <source>Perceptrons</source>
        <translation>感知器</translation>
    </message>
</context>
<context>
    <name>Perceptrons</name>
    <message>
        <source>Cheese festival, threshold 3</source>
        <translation>奶酪节，阈值 3</translation>
    </message>
    <message>
        <source>Cheese festival, threshold 5</source>
        <translation>奶酪节，阈值 5</translation>
    </message>
    <message>
        <source>Half adder from NANDs</source>
        <translation>由与非门组成的半加器</translation>
    </message>
    <message>
        <source>NAND (−2, −2, 3)</source>
        <translation>NAND（−2, −2, 3）</translation>
    </message>
</context>
<context>
    <name>PictureGrid</name>
    <message>
        <source>picture {0}</source>
        <translation>图片 {0}</translation>
    </message>
</context>
<context>
    <name>Plane</name>
    <message>
        <source>a place in the plane</source>
        <translation>平面上的一处</translation>
    </message>
    <message>
        <source>class {0}</source>
        <translation>类别 {0}</translation>
    </message>
    <message>
        <source>x₁ {0}   x₂ {1}   answer {2}</source>
        <translation>x₁ {0}   x₂ {1}   回答 {2}</translation>
    </message>
    <message>
        <source>x₁ → and x₂ ↑, {0} to {1}</source>
        <translation>x₁ → 和 x₂ ↑，{0} 到 {1}</translation>
    </message>
    <message>
        <source>x₁ → {0} to {1}</source>
        <translation>x₁ → {0} 到 {1}</translation>
    </message>
    <message>
        <source>x₂ ↑ {0} to {1}</source>
        <translation>x₂ ↑ {0} 到 {1}</translation>
    </message>
    <message>
        <source>{0} of {1} wrong</source>
        <translation>{1} 个中错 {0} 个</translation>
    </message>
    <message>
        <source>{0} wrong</source>
        <translation>错 {0} 个</translation>
    </message>
</context>
<context>
    <name>PlaneMap</name>
    <message>
        <source>Plane of the two inputs</source>
        <translation>两个输入的平面</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>十字</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>PlanePanel</name>
    <message>
        <source>1 point of your own</source>
        <translation>你自己的 1 个点</translation>
    </message>
    <message>
        <source>A click adds class</source>
        <translation>点击添加的类别</translation>
    </message>
    <message>
        <source>Class of the point that a click adds</source>
        <translation>点击所添加的点的类别</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Click: add a point. Shift+click: look at this place in every view.
Keys: arrows move the cross, 0 and 1 add a point, Shift+Enter looks, Backspace takes the last point back.</source>
        <translation>点击：添加一个点。Shift+点击：在所有视图中查看这一处。
按键：方向键移动十字，0 和 1 添加点，Shift+Enter 查看，Backspace 撤回最后一个点。</translation>
    </message>
    <message>
        <source>Filled points train, as many hollow ones validate. Outlined ones are wrong, large ones yours.</source>
        <translation>实心点用于训练，同样多的空心点用于验证。带轮廓的是错的，大的是你的。</translation>
    </message>
    <message>
        <source>Filled points train, hollow ones validate. Outlined ones are wrong, large ones yours.</source>
        <translation>实心点用于训练，空心点用于验证。带轮廓的是错的，大的是你的。</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Remove all your points</source>
        <translation>移除你的所有点</translation>
    </message>
    <message>
        <source>Take back your last point</source>
        <translation>撤回你的最后一个点</translation>
    </message>
    <message>
        <source>The first {0} of each are shown and counted.</source>
        <translation>各部分显示并统计前 {0} 个。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练集</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>{0} points of your own</source>
        <translation>你自己的 {0} 个点</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>第 {0} 轮</translation>
    </message>
    <message>
        <source>mini-batch</source>
        <translation>小批量</translation>
    </message>
    <message>
        <source>mini-batch {0}</source>
        <translation>小批量 {0}</translation>
    </message>
    <message>
        <source>seconds of training</source>
        <translation>训练秒数</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
</context>
<context>
    <name>PlotMenu</name>
    <message>
        <source>1 pixel for each of the screen…</source>
        <translation>屏幕每个像素 1 个像素…</translation>
    </message>
    <message>
        <source>Picture of another size</source>
        <translation>另一种尺寸的图片</translation>
    </message>
    <message>
        <source>Save drawing (SVG)…</source>
        <translation>保存矢量图 (SVG)…</translation>
    </message>
    <message>
        <source>Save numbers (CSV)…</source>
        <translation>保存数值 (CSV)…</translation>
    </message>
    <message>
        <source>Save picture (PNG)…</source>
        <translation>保存图片 (PNG)…</translation>
    </message>
    <message>
        <source>{scale} pixels for each of the screen…</source>
        <translation>屏幕每个像素 {scale} 个像素…</translation>
    </message>
</context>
<context>
    <name>PointsRows</name>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
</context>
<context>
    <name>Polynomial</name>
    <message>
        <source>Degree {n} goes through all ten points.</source>
        <translation>{n} 次多项式通过全部十个点。</translation>
    </message>
    <message>
        <source>Degree {n} is {far} from the points at most. Click a point to hide it.</source>
        <translation>{n} 次多项式与各点最多相差 {far}。点击一个点可把它藏起来。</translation>
    </message>
    <message>
        <source>Degree {n} misses the hidden point {at} by {far}.</source>
        <translation>{n} 次多项式与被藏的第 {at} 个点相差 {far}。</translation>
    </message>
    <message>
        <source>Through nine points there is no more than degree {n}.</source>
        <translation>通过九个点的最高只有 {n} 次。</translation>
    </message>
    <message>
        <source>at x = {x}</source>
        <translation>在 x = {x}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>被藏</translation>
    </message>
    <message>
        <source>hidden point</source>
        <translation>被藏的点</translation>
    </message>
    <message>
        <source>hidden point: y</source>
        <translation>被藏的点：y</translation>
    </message>
    <message>
        <source>largest error, seen points</source>
        <translation>可见点的最大误差</translation>
    </message>
    <message>
        <source>missed by</source>
        <translation>相差</translation>
    </message>
    <message>
        <source>point {at}, x {x}, y {y}</source>
        <translation>点 {at}，x {x}，y {y}</translation>
    </message>
    <message>
        <source>the polynomial says</source>
        <translation>多项式给出</translation>
    </message>
</context>
<context>
    <name>PolynomialDesk</name>
    <message>
        <source>Click a point to hide it, again to show it. With the keyboard: ← and → go to a point, Enter hides it, ↑ and ↓ change the degree.</source>
        <translation>点击一个点把它藏起来，再点击则显示。用键盘：← 和 → 走到某个点，Enter 藏起它，↑ 和 ↓ 改变次数。</translation>
    </message>
    <message>
        <source>Degree {n}</source>
        <translation>次数 {n}</translation>
    </message>
    <message>
        <source>Hidden points</source>
        <translation>被藏的点</translation>
    </message>
    <message>
        <source>Hide a point: how far your degree misses it appears here.</source>
        <translation>藏起一个点：你的多项式与它差多少会显示在这里。</translation>
    </message>
    <message>
        <source>How far a hidden point is missed</source>
        <translation>被藏的点差多少</translation>
    </message>
    <message>
        <source>Show all points</source>
        <translation>显示所有点</translation>
    </message>
    <message>
        <source>Ten points</source>
        <translation>十个点</translation>
    </message>
    <message>
        <source>The error on seen points only falls with the degree. What counts is the point that the polynomial has not seen.</source>
        <translation>可见点上的误差随次数只会下降。重要的是多项式没有见过的点。</translation>
    </message>
    <message>
        <source>The ten points and the polynomial</source>
        <translation>十个点和多项式</translation>
    </message>
    <message>
        <source>Train is off here: least squares finds the polynomial at once.</source>
        <translation>这里不能训练：最小二乘法一下子就找到多项式。</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>degree {n}</source>
        <translation>次数 {n}</translation>
    </message>
    <message>
        <source>each point hidden in turn, root mean square, log scale; of degrees you tried</source>
        <translation>逐个隐藏每个点，均方根，对数刻度；取自你试过的次数</translation>
    </message>
    <message>
        <source>missed by</source>
        <translation>相差</translation>
    </message>
    <message>
        <source>the polynomial nearest to the points that are seen; click one to hide it</source>
        <translation>最接近可见点的多项式；点击一个点可把它藏起来</translation>
    </message>
</context>
<context>
    <name>PredictStep</name>
    <message>
        <source>Draw it: drag across the accuracy plot.</source>
        <translation>画出来：在准确率图上拖动。</translation>
    </message>
    <message>
        <source>Draw it: drag across the cost plot.</source>
        <translation>画出来：在代价图上拖动。</translation>
    </message>
    <message>
        <source>Draw it: drag across the distance plot.</source>
        <translation>画出来：在距离图上拖动。</translation>
    </message>
    <message>
        <source>Draw the curve of {run}: drag across the accuracy plot.</source>
        <translation>画出 {run} 的曲线：在准确率图上拖动。</translation>
    </message>
    <message>
        <source>Draw the curve of {run}: drag across the cost plot.</source>
        <translation>画出 {run} 的曲线：在代价图上拖动。</translation>
    </message>
    <message>
        <source>Draw the curve of {run}: drag across the distance plot.</source>
        <translation>画出 {run} 的曲线：在距离图上拖动。</translation>
    </message>
    <message>
        <source>Locked by this lesson</source>
        <translation>由本课锁定</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run without a prediction</source>
        <translation>不预测就运行</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Rows that cannot be used as they are</source>
        <translation>不能直接使用的行</translation>
    </message>
</context>
<context>
    <name>ProjectInWindow</name>
    <message>
        <source>No project yet</source>
        <translation>还没有项目</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>打开最近的</translation>
    </message>
    <message>
        <source>What was kept when nnviz ended</source>
        <translation>nnviz 结束时保留的内容</translation>
    </message>
    <message>
        <source>{name} is not opened: a lesson or a case was begun before its data came.</source>
        <translation>{name} 没有打开：在它的数据到来之前，已开始了一个课时或案例。</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Opening what was kept …</source>
        <translation>正在打开保留的内容 …</translation>
    </message>
    <message>
        <source>Opening {path} …</source>
        <translation>正在打开 {path} …</translation>
    </message>
    <message>
        <source>Project (*.nnviz)</source>
        <translation>项目 (*.nnviz)</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换它</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save it, so that it finds {name} there again.</source>
        <translation>请保存它，下次它才能在那里找到 {name}。</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Saving {path} …</source>
        <translation>正在保存 {path} …</translation>
    </message>
    <message>
        <source>The data of {name}</source>
        <translation>{name} 的数据</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>保留的内容</translation>
    </message>
    <message>
        <source>What was kept is open, after {epoch} of {goal} epochs: save it.</source>
        <translation>保留的内容已打开，在 {goal} 轮中的第 {epoch} 轮之后：请保存它。</translation>
    </message>
    <message>
        <source>What you drew meanwhile stays: Undo on the pad brings its own drawing.</source>
        <translation>您在此期间画的保留不变：在画板上撤销即得到它自己的图画。</translation>
    </message>
    <message>
        <source>With another setting it begins again at its start.</source>
        <translation>改动设置后，它会从头重新开始。</translation>
    </message>
    <message>
        <source>{name} holds a run with other data: nothing is saved yet.</source>
        <translation>{name} 中是用其他数据训练的运行：尚未保存任何内容。</translation>
    </message>
    <message>
        <source>{name} is open, as it was left after {epoch} of {goal} epochs.</source>
        <translation>{name} 已打开，与它停在 {goal} 轮中第 {epoch} 轮之后时一样。</translation>
    </message>
    <message>
        <source>{name} is open, but its data are not those that it was trained on: from here on it is another run.</source>
        <translation>{name} 已打开，但数据不是它训练时所用的：从这里起就是另一次运行。</translation>
    </message>
    <message>
        <source>{name} is still being opened: save it once it is open.</source>
        <translation>{name} 仍在打开中：打开之后再保存。</translation>
    </message>
    <message>
        <source>{name} was written elsewhere since it was opened here, perhaps by another window: nothing is saved yet.</source>
        <translation>{name} 在这里打开之后又在别处被写入，也许是另一个窗口：什么都还没有保存。</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找位置(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>Enlarge, for a projector</source>
        <translation>放大，供投影</translation>
    </message>
    <message>
        <source>QR picture of the code; a click enlarges it</source>
        <translation>分享码的二维码；点击放大</translation>
    </message>
</context>
<context>
    <name>QrSheet</name>
    <message>
        <source>In nnviz: menu, Open a code…</source>
        <translation>在 nnviz 中：菜单，打开分享码…</translation>
    </message>
</context>
<context>
    <name>RateField</name>
    <message>
        <source>now {used}; set to {set_to}, schedule: {name}</source>
        <translation>现在 {used}；设为 {set_to}，计划：{name}</translation>
    </message>
    <message>
        <source>now; set to {set_to}, schedule: {name}</source>
        <translation>现在；设为 {set_to}，计划：{name}</translation>
    </message>
    <message>
        <source>schedule: {name}</source>
        <translation>计划：{name}</translation>
    </message>
</context>
<context>
    <name>RateFigure</name>
    <message>
        <source>images per second</source>
        <translation>图像 / 秒</translation>
    </message>
    <message>
        <source>points per second</source>
        <translation>点 / 秒</translation>
    </message>
    <message>
        <source>rows per second</source>
        <translation>行 / 秒</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Draw a digit here</source>
        <translation>在这里画一个数字</translation>
    </message>
    <message>
        <source>Draw a letter here</source>
        <translation>在这里画一个字母</translation>
    </message>
    <message>
        <source>Draw a letter or a digit here</source>
        <translation>在这里画一个字母或数字</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>在这里画</translation>
    </message>
    <message>
        <source>a {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>an {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>draw a digit</source>
        <translation>画一个数字</translation>
    </message>
    <message>
        <source>draw a letter</source>
        <translation>画一个字母</translation>
    </message>
    <message>
        <source>draw a letter or a digit</source>
        <translation>画一个字母或数字</translation>
    </message>
    <message>
        <source>draw one of the {0} classes</source>
        <translation>画 {0} 个类别中的一个</translation>
    </message>
    <message>
        <source>in the table&apos;s unit: {column} {value}</source>
        <translation>按表格的单位：{column} {value}</translation>
    </message>
    <message>
        <source>not sure: {0} or {1}</source>
        <translation>不确定：{0} 或 {1}</translation>
    </message>
    <message>
        <source>this does not look like a digit</source>
        <translation>这不像一个数字</translation>
    </message>
    <message>
        <source>this does not look like a letter</source>
        <translation>这不像一个字母</translation>
    </message>
    <message>
        <source>this does not look like any of the classes</source>
        <translation>这不像任何一个类别</translation>
    </message>
    <message>
        <source>training example {0}</source>
        <translation>训练样本 {0}</translation>
    </message>
    <message>
        <source>{0}, made for epoch {1}</source>
        <translation>{0}，为第 {1} 轮生成</translation>
    </message>
</context>
<context>
    <name>ReadyMade</name>
    <message>
        <source>Chapter 1&apos;s</source>
        <translation>第 1 章的</translation>
    </message>
    <message>
        <source>Chapter 1&apos;s network: 784-30-10, sigmoid, quadratic cost, η 3, mini-batches of 10</source>
        <translation>第 1 章的网络：784-30-10，Sigmoid，二次代价，η 3，小批量 10</translation>
    </message>
    <message>
        <source>The design that comes with the data</source>
        <translation>随数据而来的设计</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>常用</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>{column}: {value} is far outside {usual}.</source>
        <translation>{column}：{value} 远在 {usual} 之外。</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>A row of your own</source>
        <translation>你自己的一行</translation>
    </message>
    <message>
        <source>What the network answers, class by class</source>
        <translation>网络对每一类的回答</translation>
    </message>
    <message>
        <source>a row in the middle of the table</source>
        <translation>表格中间的一行</translation>
    </message>
    <message>
        <source>your row</source>
        <translation>你的行</translation>
    </message>
</context>
<context>
    <name>RecordPlane</name>
    <message>
        <source>Plane</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>What is answered everywhere; filled points train, hollow ones validate, outlined ones are wrong.
Click: put this place into the row below.</source>
        <translation>各处的回答；实心点用于训练，空心点用于验证，带轮廓的是错的。
点击：把这一处放进下面的行。</translation>
    </message>
    <message>
        <source>above it</source>
        <translation>高于它</translation>
    </message>
    <message>
        <source>below the mean, {0}</source>
        <translation>低于平均值 {0}</translation>
    </message>
    <message>
        <source>{0} ↑ {1} to {2}</source>
        <translation>{0} ↑ {1} 到 {2}</translation>
    </message>
    <message>
        <source>{0} → {1} to {2}</source>
        <translation>{0} → {1} 到 {2}</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>One page: the design, seed and data, the curves, the figures and the worst mistakes. The name stands on the page and is kept nowhere else.</source>
        <translation>一页：设计、种子和数据、曲线、数值和最差的错误。姓名写在页上，不保存在别处。</translation>
    </message>
    <message>
        <source>Report to hand in</source>
        <translation>要交的报告</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的姓名</translation>
    </message>
</context>
<context>
    <name>Right</name>
    <message>
        <source>Click a cell of the map, or go there with the arrow keys.</source>
        <translation>点击地图上的一格，或用方向键走到那里。</translation>
    </message>
    <message>
        <source>Into the design on the left; nothing is trained</source>
        <translation>放进左边的设计；不训练任何东西</translation>
    </message>
    <message>
        <source>No cell is chosen</source>
        <translation>没有选择任何一格</translation>
    </message>
    <message>
        <source>Open this run</source>
        <translation>打开这次运行</translation>
    </message>
    <message>
        <source>Save as .npz…</source>
        <translation>另存为 .npz…</translation>
    </message>
    <message>
        <source>Take these settings</source>
        <translation>采用这些设置</translation>
    </message>
    <message>
        <source>The network to begin with</source>
        <translation>开始用的网络</translation>
    </message>
    <message>
        <source>Training pictures of each class</source>
        <translation>每一类的训练图片</translation>
    </message>
    <message>
        <source>Training rows of each class</source>
        <translation>每一类的训练行</translation>
    </message>
    <message>
        <source>Trains it in the window, from the same seed: it comes out the same to the bit</source>
        <translation>在窗口中用同样的种子训练它：结果到最后一位都相同</translation>
    </message>
    <message>
        <source>Use these data</source>
        <translation>使用这些数据</translation>
    </message>
    <message>
        <source>Use these data and start anew</source>
        <translation>使用这些数据并重新开始</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>它会变成什么</translation>
    </message>
    <message>
        <source>What the network is given, for NumPy and for nnviz</source>
        <translation>给网络的数据，供 NumPy 和 nnviz 使用</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>{letter} is the right answer</source>
        <translation>{letter} 是正确答案</translation>
    </message>
</context>
<context>
    <name>RoadView</name>
    <message>
        <source>Cut out the ink: its place does not matter</source>
        <translation>剪出墨迹：它在哪里不要紧</translation>
    </message>
    <message>
        <source>Draw a digit: here you see how the ink becomes what the network sees.</source>
        <translation>画一个数字：这里你会看到墨迹怎样变成网络看到的图像。</translation>
    </message>
    <message>
        <source>Draw with the data&apos;s own pen: yours does not matter</source>
        <translation>用数据的笔来画：你的笔不要紧</translation>
    </message>
    <message>
        <source>Make the longer side 20 pixels: the size does not matter</source>
        <translation>使长边为 20 像素：大小不要紧</translation>
    </message>
    <message>
        <source>Pixels for and against the answer</source>
        <translation>支持和反对该答案的像素</translation>
    </message>
    <message>
        <source>Put the centre of mass into the middle, as in MNIST</source>
        <translation>把重心移到中间，与 MNIST 一样</translation>
    </message>
    <message>
        <source>This network does not read digits.</source>
        <translation>这个网络不识别数字。</translation>
    </message>
    <message>
        <source>after the steps</source>
        <translation>经过这些步骤之后</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>gradient × input: ∂z/∂x · x of the output for {0}, orange for it, blue against it</source>
        <translation>梯度 × 输入：{0} 的输出的 ∂z/∂x · x，橙色支持，蓝色反对</translation>
    </message>
    <message>
        <source>pixels for {0}</source>
        <translation>支持 {0} 的像素</translation>
    </message>
    <message>
        <source>redraw</source>
        <translation>重画</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>the sheet as it is: {0}; after these steps: {1}</source>
        <translation>原样的纸：{0}；经过这些步骤：{1}</translation>
    </message>
    <message>
        <source>your sheet</source>
        <translation>你的纸</translation>
    </message>
    <message>
        <source>your sheet reads</source>
        <translation>你的纸读作</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Back to the start</source>
        <translation>回到起点</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Design and drawer</source>
        <translation>设计和抽屉</translation>
    </message>
    <message>
        <source>Do one mini-batch and stop</source>
        <translation>做一个小批量后停下</translation>
    </message>
    <message>
        <source>Down key: other steps</source>
        <translation>下方向键：其他步长</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Lessons: the book&apos;s experiments (Ctrl+K)</source>
        <translation>课时：书中的实验 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>一轮</translation>
    </message>
    <message>
        <source>One example</source>
        <translation>一个样本</translation>
    </message>
    <message>
        <source>One mini-batch</source>
        <translation>一个小批量</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Presentation: larger, on the whole screen (F11)</source>
        <translation>演示：更大，全屏 (F11)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train or pause</source>
        <translation>训练或暂停</translation>
    </message>
    <message>
        <source>{rate} of {set}</source>
        <translation>{rate}（设为 {set}）</translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message>
        <source>A weight is changed by hand.</source>
        <translation>手工更改了一个权重。</translation>
    </message>
    <message>
        <source>A weight is changed by hand: training starts anew.</source>
        <translation>手工更改了一个权重：训练重新开始。</translation>
    </message>
    <message>
        <source>Back at the start, with the same first weights.</source>
        <translation>回到起点，初始权重与之前相同。</translation>
    </message>
    <message>
        <source>Done again: {deed}.</source>
        <translation>已重做：{deed}。</translation>
    </message>
    <message>
        <source>Locked by this lesson: leave it, and you can change everything.</source>
        <translation>由本课锁定：离开它，就可以更改一切。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Taken back: {deed}.</source>
        <translation>已撤回：{deed}。</translation>
    </message>
    <message>
        <source>Training begins as soon as the data are ready.</source>
        <translation>数据一准备好，训练就开始。</translation>
    </message>
</context>
<context>
    <name>RunHeadings</name>
    <message>
        <source>beside it</source>
        <translation>放在一起</translation>
    </message>
    <message>
        <source>came to</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>the present run beside it</source>
        <translation>与现在的运行放在一起</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>Forget {0}</source>
        <translation>忘掉：{0}</translation>
    </message>
    <message>
        <source>Name of run {0}</source>
        <translation>运行 {0} 的名称</translation>
    </message>
    <message>
        <source>Show {0} in the plots</source>
        <translation>在图中显示：{0}</translation>
    </message>
    <message>
        <source>present run</source>
        <translation>现在的运行</translation>
    </message>
    <message>
        <source>{0} learnt from other data: the plots cannot show it</source>
        <translation>{0} 用的是别的数据：图中无法显示</translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message>
        <source>An experiment of your own: it is not judged.</source>
        <translation>你自己的实验：不作评判。</translation>
    </message>
    <message>
        <source>Another value makes it an experiment of your own.</source>
        <translation>换成别的值就是你自己的实验。</translation>
    </message>
    <message>
        <source>Back to the lesson&apos;s values</source>
        <translation>回到本课的值</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>留意</translation>
    </message>
    <message>
        <source>What matters here</source>
        <translation>这里要紧的设置</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>你的预测</translation>
    </message>
    <message>
        <source>book</source>
        <translation>书中</translation>
    </message>
    <message>
        <source>here</source>
        <translation>这里</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>1 mini-batch</source>
        <translation>1 个小批量</translation>
    </message>
    <message>
        <source>1 training image</source>
        <translation>1 幅训练图像</translation>
    </message>
    <message>
        <source>1 training point</source>
        <translation>1 个训练点</translation>
    </message>
    <message>
        <source>1 training row</source>
        <translation>1 个训练行</translation>
    </message>
    <message>
        <source>Back at the last good network, after 1 mini-batch</source>
        <translation>回到最后一个正常的网络，即 1 个小批量之后</translation>
    </message>
    <message>
        <source>Back at the last good network, after epoch {epoch}</source>
        <translation>回到最后一个正常的网络，即第 {epoch} 轮之后</translation>
    </message>
    <message>
        <source>Back at the last good network, after {n} mini-batches</source>
        <translation>回到最后一个正常的网络，即 {n} 个小批量之后</translation>
    </message>
    <message>
        <source>Back at the start, with the same first weights</source>
        <translation>回到起点，初始权重与之前相同</translation>
    </message>
    <message>
        <source>Choose another schedule to train on.</source>
        <translation>要继续训练，请选择另一种学习率计划。</translation>
    </message>
    <message>
        <source>Draw a digit on the right and watch the network read it.</source>
        <translation>在右边画一个数字，看网络怎样识别它。</translation>
    </message>
    <message>
        <source>Draw a digit, or train it.</source>
        <translation>画一个数字，或训练它。</translation>
    </message>
    <message>
        <source>Draw a letter on the right and watch the network read it.</source>
        <translation>在右边画一个字母，看网络怎样识别它。</translation>
    </message>
    <message>
        <source>Draw a letter or a digit on the right and watch the network read it.</source>
        <translation>在右边画一个字母或数字，看网络怎样识别它。</translation>
    </message>
    <message>
        <source>Draw a letter or a digit, or train it.</source>
        <translation>画一个字母或数字，或训练它。</translation>
    </message>
    <message>
        <source>Draw a letter, or train it.</source>
        <translation>画一个字母，或训练它。</translation>
    </message>
    <message>
        <source>Draw one of the classes on the right and watch the network read it.</source>
        <translation>在右边画其中一个类别，看网络怎样识别它。</translation>
    </message>
    <message>
        <source>Draw one of the classes, or train it.</source>
        <translation>画其中一个类别，或训练它。</translation>
    </message>
    <message>
        <source>Epoch {epoch} is done, and the network of the best, epoch {best}, is back.</source>
        <translation>第 {epoch} 轮完成，已恢复最好的第 {best} 轮的网络。</translation>
    </message>
    <message>
        <source>Epoch {epoch} is done.</source>
        <translation>第 {epoch} 轮完成。</translation>
    </message>
    <message>
        <source>Getting {data} ready … {share:.0f} %</source>
        <translation>正在准备 {data} … {share:.0f} %</translation>
    </message>
    <message>
        <source>Paused after {examples} and {steps}.</source>
        <translation>在 {examples}和 {steps}之后暂停。</translation>
    </message>
    <message>
        <source>Paused after {examples}.</source>
        <translation>在 {examples}之后暂停。</translation>
    </message>
    <message>
        <source>Press Train for up to {most:,} more, or raise Early stopping or switch it off.</source>
        <translation>按“训练”最多再来 {most:,} 轮，或调高或关闭“提前停止”。</translation>
    </message>
    <message>
        <source>Press Train for {epochs} more, or draw a digit on the right.</source>
        <translation>按“训练”继续（{epochs} 轮），或在右边画一个数字。</translation>
    </message>
    <message>
        <source>Press Train for {epochs} more, or draw a letter on the right.</source>
        <translation>按“训练”继续（{epochs} 轮），或在右边画一个字母。</translation>
    </message>
    <message>
        <source>Press Train for {epochs} more, or draw a letter or a digit on the right.</source>
        <translation>按“训练”继续（{epochs} 轮），或在右边画一个字母或数字。</translation>
    </message>
    <message>
        <source>Press Train for {epochs} more, or draw one of the classes on the right.</source>
        <translation>按“训练”继续（{epochs} 轮），或在右边画其中一个类别。</translation>
    </message>
    <message>
        <source>Press Train for {epochs} more.</source>
        <translation>按“训练”继续（{epochs} 轮）。</translation>
    </message>
    <message>
        <source>Press Train for {least:,} to {most:,} more, or raise Early stopping or switch it off.</source>
        <translation>按“训练”再来 {least:,} 到 {most:,} 轮，或调高或关闭“提前停止”。</translation>
    </message>
    <message>
        <source>Set a larger η to train on.</source>
        <translation>要继续训练，请设更大的 η。</translation>
    </message>
    <message>
        <source>The inputs are still too large: choose Mean 0, σ 1 for them in “Your data”.</source>
        <translation>输入仍然过大：请在“你的数据”里为它们选择“均值 0，σ 1”。</translation>
    </message>
    <message>
        <source>No hidden layer learns any more, mean |δ| is close to 0</source>
        <translation>各隐藏层都不再学习，平均 |δ| 接近 0</translation>
    </message>
    <message>
        <source>The network is open.</source>
        <translation>网络已打开。</translation>
    </message>
    <message>
        <source>The network is open: draw a digit, or train it.</source>
        <translation>网络已打开：画一个数字，或训练它。</translation>
    </message>
    <message>
        <source>The network is open: draw a letter or a digit, or train it.</source>
        <translation>网络已打开：画一个字母或数字，或训练它。</translation>
    </message>
    <message>
        <source>The network is open: draw a letter, or train it.</source>
        <translation>网络已打开：画一个字母，或训练它。</translation>
    </message>
    <message>
        <source>The network is open: draw one of the classes, or train it.</source>
        <translation>网络已打开：画其中一个类别，或训练它。</translation>
    </message>
    <message>
        <source>The network is open: press Train.</source>
        <translation>网络已打开：按“训练”。</translation>
    </message>
    <message>
        <source>The network is open: {figure}</source>
        <translation>网络已打开：{figure}</translation>
    </message>
    <message>
        <source>No layer learns any more, mean |δ| is close to 0</source>
        <translation>各层都不再学习，平均 |δ| 接近 0</translation>
    </message>
    <message>
        <source>The penalty takes more of the weights than they learn</source>
        <translation>正则化从权重中减去的比它们学到的多</translation>
    </message>
    <message>
        <source>The settings before had thrown the weights too far off.</source>
        <translation>先前的设置已使权重偏离过远。</translation>
    </message>
    <message>
        <source>The training cost has hardly changed since epoch {epoch}</source>
        <translation>训练代价从第 {epoch} 轮起几乎没有变化</translation>
    </message>
    <message>
        <source>The training cost is as it was after epoch {epoch}</source>
        <translation>训练代价与第 {epoch} 轮之后一样</translation>
    </message>
    <message>
        <source>The training cost is higher than after epoch {epoch}</source>
        <translation>训练代价高于第 {epoch} 轮之后</translation>
    </message>
    <message>
        <source>The training cost is no lower than with one answer for all</source>
        <translation>训练代价不比对所有样本给同一个答案时低</translation>
    </message>
    <message>
        <source>The training cost is too large for a number</source>
        <translation>训练代价太大，已无法用数表示</translation>
    </message>
    <message>
        <source>The training cost jumps instead of coming down</source>
        <translation>训练代价上下跳动，没有下降</translation>
    </message>
    <message>
        <source>The weights have hardly moved in this run: try a much larger η.</source>
        <translation>在这次训练中，权重几乎没有移动：试试大得多的 η。</translation>
    </message>
    <message>
        <source>The weights it begins with are still too large.</source>
        <translation>它开始时的权重仍然过大。</translation>
    </message>
    <message>
        <source>This design has a new, untrained network</source>
        <translation>这个设计有一个新的、未训练的网络</translation>
    </message>
    <message>
        <source>Train is off, a step has no slope. Change a weight by hand ({keys}) and watch the answers.</source>
        <translation>不能训练：阶跃没有斜率。手工更改一个权重（{keys}），观察答案。</translation>
    </message>
    <message>
        <source>Training on {data}: the first epoch is under way.</source>
        <translation>正在用 {data} 训练：第一轮进行中。</translation>
    </message>
    <message>
        <source>Training on {data}: the first figures come after {epochs:,} epochs.</source>
        <translation>正在用 {data} 训练：{epochs:,} 轮之后出现第一批数值。</translation>
    </message>
    <message>
        <source>Undo takes back what was set by hand; another seed draws new weights.</source>
        <translation>“撤销”会收回手动设置的值；换一个随机种子会重新抽取权重。</translation>
    </message>
    <message>
        <source>Writing new digits for the next epoch … {share:.0f} %</source>
        <translation>正在为下一轮书写新的数字 … {share:.0f} %</translation>
    </message>
    <message>
        <source>all your own</source>
        <translation>全部是你自己的</translation>
    </message>
    <message>
        <source>copies of your one digit</source>
        <translation>你那一个数字的副本</translation>
    </message>
    <message>
        <source>copies of your {n} digits</source>
        <translation>你的 {n} 个数字的副本</translation>
    </message>
    <message>
        <source>on the test points the answers are {deviation} off on average.</source>
        <translation>测试点上的答案平均相差 {deviation}。</translation>
    </message>
    <message>
        <source>on the test rows {column} is {deviation} off on average.</source>
        <translation>测试行上的 {column} 平均相差 {deviation}。</translation>
    </message>
    <message>
        <source>on the validation points the answers are {deviation} off on average.</source>
        <translation>验证点上的答案平均相差 {deviation}。</translation>
    </message>
    <message>
        <source>on the validation rows {column} is {deviation} off on average.</source>
        <translation>验证行上的 {column} 平均相差 {deviation}。</translation>
    </message>
    <message>
        <source>the training cost is {cost}.</source>
        <translation>训练代价为 {cost}。</translation>
    </message>
    <message>
        <source>up to {most:,}</source>
        <translation>最多 {most:,}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另外 {count} 项</translation>
    </message>
    <message>
        <source>{data} is ready, with {settings} set by hand: press Train.</source>
        <translation>{data} 已就绪，{settings} 由你设定：按“训练”。</translation>
    </message>
    <message>
        <source>{data} is ready: press Train.</source>
        <translation>{data} 已就绪：按“训练”。</translation>
    </message>
    <message>
        <source>{done}: {figure}</source>
        <translation>{done}：{figure}</translation>
    </message>
    <message>
        <source>{n} mini-batches</source>
        <translation>{n} 个小批量</translation>
    </message>
    <message>
        <source>{n} of them your own</source>
        <translation>其中 {n} 个是你自己的</translation>
    </message>
    <message>
        <source>{n} of them {copies}</source>
        <translation>其中 {n} 个是{copies}</translation>
    </message>
    <message>
        <source>{n} training images</source>
        <translation>{n} 幅训练图像</translation>
    </message>
    <message>
        <source>{n} training points</source>
        <translation>{n} 个训练点</translation>
    </message>
    <message>
        <source>{n} training rows</source>
        <translation>{n} 个训练行</translation>
    </message>
    <message>
        <source>{points}, {own}, from the next epoch on.</source>
        <translation>{points}，{own}，从下一轮开始。</translation>
    </message>
    <message>
        <source>{points}, {own}.</source>
        <translation>{points}，{own}。</translation>
    </message>
    <message>
        <source>{said}: choose Mean 0, σ 1 for the inputs in “Your data”, or try a smaller η, from the start (Reset).</source>
        <translation>{said}：请在“你的数据”里为输入选择“均值 0，σ 1”，或者试试更小的 η，并从头开始（重置）。</translation>
    </message>
    <message>
        <source>{said}: choose Mean 0, σ 1 for the inputs in “Your data”.</source>
        <translation>{said}：请在“你的数据”里为输入选择“均值 0，σ 1”。</translation>
    </message>
    <message>
        <source>{said}: it began with weights of up to {most}, so begin with smaller ones.</source>
        <translation>{said}：它开始时的权重大到 {most}，请用更小的权重开始。</translation>
    </message>
    <message>
        <source>{said}: it was trained with {setting} for a while. Begin anew (Reset).</source>
        <translation>{said}：其间曾用 {setting} 训练过一阵。请从头开始（重置）。</translation>
    </message>
    <message>
        <source>{said}: press Train.</source>
        <translation>{said}：按“训练”。</translation>
    </message>
    <message>
        <source>{said}: try a smaller η or another seed, from the start (Reset).</source>
        <translation>{said}：试试更小的 η 或另一个随机种子，并从头开始（重置）。</translation>
    </message>
    <message>
        <source>{said}: try a smaller η, from the start (Reset).</source>
        <translation>{said}：试试更小的 η，并从头开始（重置）。</translation>
    </message>
    <message>
        <source>{said}: try a smaller λ or η, from the start (Reset).</source>
        <translation>{said}：试试更小的 λ 或 η，并从头开始（重置）。</translation>
    </message>
    <message>
        <source>{said}: try a smaller λ, from the start (Reset).</source>
        <translation>{said}：试试更小的 λ，并从头开始（重置）。</translation>
    </message>
    <message>
        <source>{said}: try a smaller μ or η, from the start (Reset).</source>
        <translation>{said}：试试更小的 μ 或 η，并从头开始（重置）。</translation>
    </message>
    <message>
        <source>{said}: try a smaller μ, from the start (Reset).</source>
        <translation>{said}：试试更小的 μ，并从头开始（重置）。</translation>
    </message>
    <message>
        <source>{said}: try another η.</source>
        <translation>{said}：试试别的 η。</translation>
    </message>
    <message>
        <source>{said}: try less dropout or a smaller η, from the start (Reset).</source>
        <translation>{said}：试试更小的 Dropout 或更小的 η，并从头开始（重置）。</translation>
    </message>
    <message>
        <source>{said}: try less dropout, from the start (Reset).</source>
        <translation>{said}：试试更小的 Dropout，并从头开始（重置）。</translation>
    </message>
    <message>
        <source>{said}: try less dropout, more neurons or another η.</source>
        <translation>{said}：试试更小的 Dropout、更多神经元或另一个 η。</translation>
    </message>
    <message>
        <source>{said}: try more neurons, another seed or another η.</source>
        <translation>{said}：试试更多神经元、另一个随机种子或另一个 η。</translation>
    </message>
    <message>
        <source>{setting} is still what it failed with: change that first.</source>
        <translation>{setting} 仍是训练失败时的值：请先改动它。</translation>
    </message>
    <message>
        <source>{share} of the test digits are read correctly.</source>
        <translation>测试集中 {share} 的数字识别正确。</translation>
    </message>
    <message>
        <source>{share} of the test pictures are classified correctly.</source>
        <translation>测试集中 {share} 的图片分类正确。</translation>
    </message>
    <message>
        <source>{share} of the test points are classified correctly.</source>
        <translation>测试集中 {share} 的点分类正确。</translation>
    </message>
    <message>
        <source>{share} of the test rows are classified correctly.</source>
        <translation>测试集中 {share} 的行分类正确。</translation>
    </message>
    <message>
        <source>{share} of the validation digits are read correctly.</source>
        <translation>验证集中 {share} 的数字识别正确。</translation>
    </message>
    <message>
        <source>{share} of the validation pictures are classified correctly.</source>
        <translation>验证集中 {share} 的图片分类正确。</translation>
    </message>
    <message>
        <source>{share} of the validation points are classified correctly.</source>
        <translation>验证集中 {share} 的点分类正确。</translation>
    </message>
    <message>
        <source>{share} of the validation rows are classified correctly.</source>
        <translation>验证集中 {share} 的行分类正确。</translation>
    </message>
    <message>
        <source>η is no lower than where training diverged: lower it first.</source>
        <translation>η 不低于训练发散时的值：请先调小它。</translation>
    </message>
    <message>
        <source>η is still too large: lower it first.</source>
        <translation>η 仍然过大：请先调小它。</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>another start</source>
        <translation>不同的起点</translation>
    </message>
    <message>
        <source>as understood</source>
        <translation>按程序的理解</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>before training</source>
        <translation>训练之前</translation>
    </message>
    <message>
        <source>best {0}</source>
        <translation>最好 {0}</translation>
    </message>
    <message>
        <source>best {0} at epoch {1}</source>
        <translation>最好 {0}（第 {1} 轮）</translation>
    </message>
    <message>
        <source>cost {0}</source>
        <translation>代价 {0}</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>第 {0} 轮</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>other data in {name}</source>
        <translation>{name} 中的数据不同</translation>
    </message>
    <message>
        <source>run {0}</source>
        <translation>运行 {0}</translation>
    </message>
    <message>
        <source>same settings</source>
        <translation>设置相同</translation>
    </message>
    <message>
        <source>same settings, changed at other moments</source>
        <translation>设置相同，但更改的时刻不同</translation>
    </message>
    <message>
        <source>same start</source>
        <translation>起点相同</translation>
    </message>
    <message>
        <source>test {0}</source>
        <translation>测试 {0}</translation>
    </message>
    <message>
        <source>test {0} at epoch {1}</source>
        <translation>测试 {0}（第 {1} 轮）</translation>
    </message>
    <message>
        <source>training examples</source>
        <translation>训练样本</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>training points</source>
        <translation>训练点</translation>
    </message>
    <message>
        <source>training rows</source>
        <translation>训练行</translation>
    </message>
    <message>
        <source>validation examples</source>
        <translation>验证样本</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation>{0}，对照：{1}</translation>
    </message>
    <message>
        <source>{0} {1} against {2}</source>
        <translation>{0} {1} 对 {2}</translation>
    </message>
    <message>
        <source>{settings} and {count} more</source>
        <translation>{settings}，另有 {count} 项</translation>
    </message>
</context>
<context>
    <name>RunsView</name>
    <message>
        <source>Again with</source>
        <translation>再来一次，用</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start again from the same first weights</source>
        <translation>从相同的初始权重再开始一次</translation>
    </message>
    <message>
        <source>no earlier run yet</source>
        <translation>还没有之前的运行</translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation>{0}，对照：{1}</translation>
    </message>
</context>
<context>
    <name>Saturation</name>
    <message>
        <source>Where z ≤ 0 the slope of a ReLU is 0, so δ and its gradients are 0: it learns nothing from that example (chapter 3).</source>
        <translation>z ≤ 0 的地方 ReLU 的斜率为 0，所以 δ 和它的梯度都是 0：它从那个样本什么也学不到（第 3 章）。</translation>
    </message>
    <message>
        <source>Where σ′(z) is near 0, so are δ and the gradients: a saturated neuron hardly learns, however wrong it is (chapter 3).</source>
        <translation>σ′(z) 接近 0 的地方，δ 和梯度也接近 0：饱和的神经元不管错得多厉害都几乎不学习（第 3 章）。</translation>
    </message>
    <message>
        <source>J instead of σ′</source>
        <translation>用 J 代替 σ′</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>{0} dead</source>
        <translation>{0} 失活</translation>
    </message>
    <message>
        <source>{0} of z flat</source>
        <translation>{0} 的 z 是平的</translation>
    </message>
    <message>
        <source>{0} saturated</source>
        <translation>{0} 饱和</translation>
    </message>
    <message>
        <source>{0}: softmax, which has a Jacobian J instead of σ′</source>
        <translation>{0}：Softmax，它有雅可比矩阵 J 而没有 σ′</translation>
    </message>
    <message>
        <source>{0}: {1} of its neurons are dead (z ≤ 0 for all {n} examples)</source>
        <translation>{0}：{1} 的神经元失活（对全部 {n} 个样本 z ≤ 0）</translation>
    </message>
    <message>
        <source>{0}: {1} of its neurons are dead (z ≤ 0 for the one example)</source>
        <translation>{0}：{1} 的神经元失活（对这一个样本 z ≤ 0）</translation>
    </message>
    <message>
        <source>{0}: {1} of its neurons are saturated (mean σ′(z) &lt; 0.05)</source>
        <translation>{0}：{1} 的神经元饱和（σ′(z) 平均 &lt; 0.05）</translation>
    </message>
</context>
<context>
    <name>SaturationView</name>
    <message>
        <source>; outline: before the first step</source>
        <translation>；轮廓线：第一步之前</translation>
    </message>
    <message>
        <source>Bars: z of 1 {0} example, grey where σ′(z) &lt; {1}; curve: σ′(z)</source>
        <translation>条形：1 个{0}样本的 z，σ′(z) &lt; {1} 处为灰色；曲线：σ′(z)</translation>
    </message>
    <message>
        <source>Bars: z of {2} {0} examples, grey where σ′(z) &lt; {1}; curve: σ′(z)</source>
        <translation>条形：{2} 个{0}样本的 z，σ′(z) &lt; {1} 处为灰色；曲线：σ′(z)</translation>
    </message>
    <message>
        <source>There are no examples yet whose z could be shown.</source>
        <translation>还没有可以显示其 z 的样本。</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>数值 (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search: η, dropout, ReLU …</source>
        <translation>搜索：η、Dropout、ReLU…</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Changed: {settings}.</source>
        <translation>已更改：{settings}。</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>什么都没有更改。</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>嫌疑</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>症状</translation>
    </message>
    <message>
        <source>They show when it has run as it is.</source>
        <translation>按原样运行之后就会显示。</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>&apos;{array}&apos; in {name} has the shape {shape}: nnviz reads pictures of at most 512 × 512 pixels from an npz, and rows of measures from a table such as CSV.</source>
        <translation>{name} 中的“{array}”形状为 {shape}：nnviz 从 npz 读取最多 512 × 512 像素的图片，从 CSV 之类的表格读取一行行的测量值。</translation>
    </message>
    <message>
        <source>&apos;{pictures}&apos; names pictures, &apos;{wanted}&apos; is what they show.</source>
        <translation>“{pictures}”是图片的名称，“{wanted}”是它们所显示的。</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not known: is it {near}?</source>
        <translation>不认识“{word}”：是 {near} 吗？</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not known: there are {names}</source>
        <translation>不认识“{word}”：可用的有 {names}</translation>
    </message>
    <message>
        <source>&apos;…&apos; stands for the numbers between two above 0, the smaller one first, in {name}.</source>
        <translation>“…”代表 {name} 中两个大于 0 的数之间的数，小的在前。</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 处改动</translation>
    </message>
    <message>
        <source>1 empty cell is filled with the word “missing”.</source>
        <translation>1 个空单元格用“missing”一词填补。</translation>
    </message>
    <message>
        <source>1 file is no picture that can be read and is left out: {names}.</source>
        <translation>1 个文件不是可读取的图片，已去掉：{names}。</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 条提示</translation>
    </message>
    <message>
        <source>1 line has more or fewer cells than there are columns and is left out.</source>
        <translation>1 行的单元格多于或少于列数，已去掉。</translation>
    </message>
    <message>
        <source>1 row has no number as {column} and is left out.</source>
        <translation>1 行的 {column} 不是数，已去掉。</translation>
    </message>
    <message>
        <source>1 row has no {column} and is left out.</source>
        <translation>1 行没有 {column}，已去掉。</translation>
    </message>
    <message>
        <source>1.000 was read as a thousand, 1,000 as one: choose other decimals where it is wrong.</source>
        <translation>1.000 读作一千，1,000 读作一：如果不对，请选择另一种小数点。</translation>
    </message>
    <message>
        <source>A cluster needs Dask: install nnviz[cluster].</source>
        <translation>集群需要 Dask：请安装 nnviz[cluster]。</translation>
    </message>
    <message>
        <source>A code has letters and the digits 2 to 9 alone: look at it once more.</source>
        <translation>分享码只有字母和数字 2 到 9：请再看一遍。</translation>
    </message>
    <message>
        <source>A code has no {letter}: look whether it is a Q or a D.</source>
        <translation>分享码中没有 {letter}：看看它是不是 Q 或 D。</translation>
    </message>
    <message>
        <source>A code holds seeds up to {most:,}: choose a smaller one.</source>
        <translation>分享码中的种子最大为 {most:,}：请选择小一些的。</translation>
    </message>
    <message>
        <source>A design is a json object with one entry for each setting.</source>
        <translation>设计是一个 json 对象，每项设置对应一个条目。</translation>
    </message>
    <message>
        <source>A layer can have at most {most:,} neurons.</source>
        <translation>一层最多可以有 {most:,} 个神经元。</translation>
    </message>
    <message>
        <source>A lesson&apos;s data are those that come with nnviz, or MNIST: choose some of these.</source>
        <translation>课时的数据只能是 nnviz 自带的或 MNIST：请从中选择。</translation>
    </message>
    <message>
        <source>A network needs at least inputs and outputs, for example 784, 10.</source>
        <translation>网络至少需要输入和输出，例如 784, 10。</translation>
    </message>
    <message>
        <source>A network that reads digits</source>
        <translation>识别数字的网络</translation>
    </message>
    <message>
        <source>A network that reads drawings</source>
        <translation>识别手绘的网络</translation>
    </message>
    <message>
        <source>A network that reads letters</source>
        <translation>识别字母的网络</translation>
    </message>
    <message>
        <source>A network that reads letters and digits</source>
        <translation>识别字母和数字的网络</translation>
    </message>
    <message>
        <source>A process that trained was ended from outside, perhaps for want of memory: what is done is kept, start again to go on, with fewer jobs.</source>
        <translation>一个训练进程被外部终止，可能是内存不足：已完成的部分保留着；重新启动可继续，请减少并行任务数。</translation>
    </message>
    <message>
        <source>A sweep has one axis or two, each of another setting.</source>
        <translation>扫描有一个或两个轴，各为不同的设置。</translation>
    </message>
    <message>
        <source>A weight is a number.</source>
        <translation>权重是一个数。</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>准确率，%</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>An axis is a setting and its values, such as learning_rate=0.01:3:log:6: &apos;{text}&apos;.</source>
        <translation>轴是一项设置及其取值，例如 learning_rate=0.01:3:log:6：“{text}”。</translation>
    </message>
    <message>
        <source>Answers cannot be &apos;{kind}&apos;: choose {names}.</source>
        <translation>答案不能是“{kind}”：请选择 {names}。</translation>
    </message>
    <message>
        <source>Cannot be told with seed {seed}</source>
        <translation>种子 {seed} 无法判定</translation>
    </message>
    <message>
        <source>Cannot be told.</source>
        <translation>无法判定。</translation>
    </message>
    <message>
        <source>Choices about data are a json object.</source>
        <translation>关于数据的选择是一个 json 对象。</translation>
    </message>
    <message>
        <source>Classes with fewer than {few} rows are hardly learnt: {names}. Add rows of them, or take them out.</source>
        <translation>少于 {few} 行的类别几乎学不到：{names}。请添加它们的行，或把它们去掉。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Curves: a table of every epoch&apos;s figures</source>
        <translation>曲线：每一轮各数值的表格</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Done at the desk, {done} of {count}: {tasks}</source>
        <translation>在操作台完成了 {count} 项中的 {done} 项：{tasks}</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>在这里画一个数字</translation>
    </message>
    <message>
        <source>Draw a letter here</source>
        <translation>在这里画一个字母</translation>
    </message>
    <message>
        <source>Draw a letter or a digit here</source>
        <translation>在这里画一个字母或数字</translation>
    </message>
    <message>
        <source>Draw at least {minimum} points.</source>
        <translation>请画至少 {minimum} 个点。</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>在这里画</translation>
    </message>
    <message>
        <source>Drawing pad</source>
        <translation>画板</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Every layer needs at least 1 neuron.</source>
        <translation>每一层至少需要 1 个神经元。</translation>
    </message>
    <message>
        <source>Grey values from {low:g} to {high:g} are stretched to 0 to 255.</source>
        <translation>从 {low:g} 到 {high:g} 的灰度值拉伸到 0 到 255。</translation>
    </message>
    <message>
        <source>HTML is not shown: write Markdown, and a space after a &lt;</source>
        <translation>不显示 HTML：请写 Markdown，并在 &lt; 后加一个空格</translation>
    </message>
    <message>
        <source>In {name} &apos;{pictures}&apos; is {of_pictures:,} long and &apos;{labels}&apos; {of_labels:,}: there must be one label for each picture.</source>
        <translation>{name} 中“{pictures}”的长度为 {of_pictures:,}，“{labels}”的长度为 {of_labels:,}：每张图片必须有一个标签。</translation>
    </message>
    <message>
        <source>Inputs and outputs stay: the table asks for them.</source>
        <translation>输入和输出保持不变：表格需要它们。</translation>
    </message>
    <message>
        <source>It reads</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>It stopped at epoch {epoch:,} of {goal:,}: train it to its end.</source>
        <translation>它停在 {goal:,} 轮中的第 {epoch:,} 轮：请把它训练到底。</translation>
    </message>
    <message>
        <source>Its numbers are rounded to 16 bits: on {count} scribbles no output is further than {error:.1g} from nnviz&apos;s.</source>
        <translation>它的数舍入到 16 位：在 {count} 幅涂画上，没有一个输出与 nnviz 的相差超过 {error:.1g}。</translation>
    </message>
    <message>
        <source>Its numbers have 32 bits, as in nnviz: it answers exactly alike.</source>
        <translation>它的数有 32 位，与 nnviz 相同：回答完全一样。</translation>
    </message>
    <message>
        <source>Its rows are pictures, {height} × {width}.</source>
        <translation>它的每一行是一张 {height} × {width} 的图片。</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>各层</translation>
    </message>
    <message>
        <source>Layers must be whole numbers, for example 784, 30, 10.</source>
        <translation>各层必须是整数，例如 784, 30, 10。</translation>
    </message>
    <message>
        <source>Lesson {number} has no {name} form: choose {there}.</source>
        <translation>课时 {number} 没有 {name} 形式：请选择 {there}。</translation>
    </message>
    <message>
        <source>Lesson {number} has {count} contrasts in this form.</source>
        <translation>课时 {number} 在这种形式中有 {count} 个对照。</translation>
    </message>
    <message>
        <source>Lesson {number} is done at a desk, in the window.</source>
        <translation>课时 {number} 在窗口中的操作台上做。</translation>
    </message>
    <message>
        <source>Made with nnviz: layers {sizes}.</source>
        <translation>由 nnviz 制作：各层 {sizes}。</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>平均误差</translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation>小批量</translation>
    </message>
    <message>
        <source>More was changed than the suspects: this is not the case any more.</source>
        <translation>更改的不只是嫌疑设置：这已不是原来的案例。</translation>
    </message>
    <message>
        <source>Name one {what}, or one for each of the {count} hidden layers.</source>
        <translation>请给出一个{what}，或为 {count} 个隐藏层各给出一个。</translation>
    </message>
    <message>
        <source>Name one {what}: there is 1 hidden layer.</source>
        <translation>请给出一个{what}：只有 1 个隐藏层。</translation>
    </message>
    <message>
        <source>No figure was measured: monitor the accuracy or the cost.</source>
        <translation>没有测量任何数值：请监视准确率或代价。</translation>
    </message>
    <message>
        <source>Noise cannot be below 0.</source>
        <translation>噪声不能小于 0。</translation>
    </message>
    <message>
        <source>Not reproduced with seed {seed}</source>
        <translation>未重现，种子 {seed}</translation>
    </message>
    <message>
        <source>Not reproduced with seed {seed}.</source>
        <translation>种子 {seed} 未重现。</translation>
    </message>
    <message>
        <source>Not reproduced: only with {right} of {count} seeds.</source>
        <translation>未重现：{count} 个种子中只有 {right} 个重现。</translation>
    </message>
    <message>
        <source>Not solved with {changes}, {hints}</source>
        <translation>未解决，{changes}，{hints}</translation>
    </message>
    <message>
        <source>Nothing called &apos;{name}&apos; can be downloaded: choose {names}.</source>
        <translation>没有名为“{name}”的可下载内容：请选择 {names}。</translation>
    </message>
    <message>
        <source>The {figure} has not got better in the last epoch, so training stopped early.</source>
        <translation>最近一轮{figure}没有改进，所以训练提前停止。</translation>
    </message>
    <message>
        <source>The {figure} has not got better in {count:,} epochs, so training stopped early.</source>
        <translation>{figure}已有 {count:,} 轮没有改进，所以训练提前停止。</translation>
    </message>
    <message>
        <source>Nothing has been trained yet: run it to its end.</source>
        <translation>还没有训练任何东西：请运行到底。</translation>
    </message>
    <message>
        <source>A lesson&apos;s code has {length} letters, and this one has {count}: look at it once more.</source>
        <translation>课时分享码有 {length} 个字母，这个有 {count} 个：请再看一遍。</translation>
    </message>
    <message>
        <source>ONNX model</source>
        <translation>ONNX 模型</translation>
    </message>
    <message>
        <source>ONNX model for phones and other programs</source>
        <translation>用于手机和其他程序的 ONNX 模型</translation>
    </message>
    <message>
        <source>ONNX needs a package that is not installed: pip install &apos;nnviz[onnx]&apos;.</source>
        <translation>ONNX 需要一个未安装的包：pip install &apos;nnviz[onnx]&apos;。</translation>
    </message>
    <message>
        <source>One class is never the answer.</source>
        <translation>有一个类别从未作为答案。</translation>
    </message>
    <message>
        <source>One softmax output is always 1: choose sigmoid.</source>
        <translation>单个 Softmax 输出恒为 1：请选择 Sigmoid。</translation>
    </message>
    <message>
        <source>Only a lesson of the course has a code of twelve letters.</source>
        <translation>只有课程中的课时才有十二个字母的分享码。</translation>
    </message>
    <message>
        <source>Output of each neuron</source>
        <translation>各神经元的输出</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>正则化</translation>
    </message>
    <message>
        <source>Pictures that move, or have pages, are read by the first of theirs.</source>
        <translation>会动的或有多页的图片只读取第一张。</translation>
    </message>
    <message>
        <source>Prediction first</source>
        <translation>先预测</translation>
    </message>
    <message>
        <source>Probability of each class</source>
        <translation>各类别的概率</translation>
    </message>
    <message>
        <source>Probability of each digit</source>
        <translation>各数字的概率</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Python 脚本</translation>
    </message>
    <message>
        <source>Reproduced with seed {seed}</source>
        <translation>种子 {seed} 已重现</translation>
    </message>
    <message>
        <source>Reproduced with seed {seed}.</source>
        <translation>种子 {seed} 已重现。</translation>
    </message>
    <message>
        <source>Reproduced with {right} of {count} seeds.</source>
        <translation>{count} 个种子中有 {right} 个重现。</translation>
    </message>
    <message>
        <source>Results: the design and every epoch&apos;s figures</source>
        <translation>结果：设计和每一轮的数值</translation>
    </message>
    <message>
        <source>Row {row} was taken for the heading, not for an example.</source>
        <translation>第 {row} 行被当作标题行，而不是样本。</translation>
    </message>
    <message>
        <source>Row {row}, below the heading, is no example and is left out.</source>
        <translation>标题行下面的第 {row} 行不是样本，已去掉。</translation>
    </message>
    <message>
        <source>Run from the seeds {seeds}: {right} of {count} reproduce it</source>
        <translation>用种子 {seeds} 运行：{count} 个中有 {right} 个重现</translation>
    </message>
    <message>
        <source>Run {at} of {of} stopped at epoch {epoch:,} of {goal:,}: train it to its end.</source>
        <translation>第 {at} 次运行（共 {of} 次）停在 {goal:,} 轮中的第 {epoch:,} 轮：请把它训练到底。</translation>
    </message>
    <message>
        <source>Say how many seeds there are instead of making the seed an axis.</source>
        <translation>请说明用多少个种子，而不要把种子作为轴。</translation>
    </message>
    <message>
        <source>Script for PyTorch, its weights in a file beside it</source>
        <translation>PyTorch 脚本，权重在旁边的文件中</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Several outputs of {data} may be 1 at once: choose cross-entropy or quadratic.</source>
        <translation>{data} 的几个输出可以同时为 1：请选择交叉熵或二次代价。</translation>
    </message>
    <message>
        <source>Several outputs of {data} may be 1 at once: choose the quadratic cost.</source>
        <translation>{data} 的几个输出可以同时为 1：请选择二次代价。</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos; was read; there are others.</source>
        <translation>读取了工作表“{sheet}”；还有其他的。</translation>
    </message>
    <message>
        <source>Solved with {changes}, {hints}</source>
        <translation>已解决，{changes}，{hints}</translation>
    </message>
    <message>
        <source>Something else is called {path} now, so the sweep ends: what was done is in the file that had this name.</source>
        <translation>现在另有别的东西叫 {path}，所以扫描结束：已完成的部分在原来叫这个名字的文件里。</translation>
    </message>
    <message>
        <source>Something else is called {path} now, so the sweep ends: what was done is kept in {other}.</source>
        <translation>现在另有别的东西叫 {path}，所以扫描结束：已完成的部分保存在 {other} 中。</translation>
    </message>
    <message>
        <source>Spellings of one class are joined: {pairs}.</source>
        <translation>同一类别的不同写法已合并：{pairs}。</translation>
    </message>
    <message>
        <source>Start weights</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>Steps of equal ratios need numbers above 0, {name} too.</source>
        <translation>等比的步长需要大于 0 的数，{name} 也一样。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>Test cost</source>
        <translation>测试代价</translation>
    </message>
    <message>
        <source>Test examples</source>
        <translation>测试样本</translation>
    </message>
    <message>
        <source>Test mean error</source>
        <translation>测试平均误差</translation>
    </message>
    <message>
        <source>Test squared error</source>
        <translation>测试平方误差</translation>
    </message>
    <message>
        <source>That would be a loop: the answer would wait for itself.</source>
        <translation>那会成为一个环：答案会等待它自己。</translation>
    </message>
    <message>
        <source>The 28 × 28 pixels that the network sees</source>
        <translation>网络看到的 28 × 28 个像素</translation>
    </message>
    <message>
        <source>The answers must be bits, each of them 0 or 1.</source>
        <translation>答案必须是位，每个为 0 或 1。</translation>
    </message>
    <message>
        <source>The answers must be classes, one whole number from 0 for each row.</source>
        <translation>答案必须是类别，每一行一个从 0 开始的整数。</translation>
    </message>
    <message>
        <source>The choice &apos;{name}&apos; cannot be that.</source>
        <translation>选项“{name}”不能是那样。</translation>
    </message>
    <message>
        <source>The cost on examples held out was lowest after epoch {epoch:.0f} and ended {ratio:.2f} times as high.</source>
        <translation>留出样本上的代价在第 {epoch:.0f} 轮之后最低，结束时是它的 {ratio:.2f} 倍。</translation>
    </message>
    <message>
        <source>The design panel</source>
        <translation>设计面板</translation>
    </message>
    <message>
        <source>The design {name} does not fit its data: {said}</source>
        <translation>设计 {name} 与它的数据不符：{said}</translation>
    </message>
    <message>
        <source>The file is not UTF-8: its letters were read as {encoding}.</source>
        <translation>文件不是 UTF-8：它的文字按 {encoding} 读取。</translation>
    </message>
    <message>
        <source>The first row is above the heading and is left out.</source>
        <translation>第一行在标题行之上，已去掉。</translation>
    </message>
    <message>
        <source>The first {count} rows are above the heading and are left out.</source>
        <translation>前 {count} 行在标题行之上，已去掉。</translation>
    </message>
    <message>
        <source>The last row is called a sum or a mean and is left out.</source>
        <translation>最后一行叫做合计或平均，已去掉。</translation>
    </message>
    <message>
        <source>The last {count} rows are called sums or means and are left out.</source>
        <translation>最后 {count} 行叫做合计或平均，已去掉。</translation>
    </message>
    <message>
        <source>The learning rate η must be above 0.</source>
        <translation>学习率 η 必须大于 0。</translation>
    </message>
    <message>
        <source>The learning rate η must be at least {minimum}.</source>
        <translation>学习率 η 必须至少为 {minimum}。</translation>
    </message>
    <message>
        <source>The momentum μ cannot be below 0.</source>
        <translation>动量 μ 不能小于 0。</translation>
    </message>
    <message>
        <source>The network has other activations than the design.</source>
        <translation>网络的激活函数与设计不同。</translation>
    </message>
    <message>
        <source>The network has the layers {given}, the design {wanted}: they must be the same.</source>
        <translation>网络的各层为 {given}，设计的为 {wanted}：必须相同。</translation>
    </message>
    <message>
        <source>The network sees</source>
        <translation>网络看到的</translation>
    </message>
    <message>
        <source>The other seeds could not be run: {reason}.</source>
        <translation>其他种子无法运行：{reason}。</translation>
    </message>
    <message>
        <source>The pictures are in colour: their brightness is used.</source>
        <translation>图片是彩色的：使用它们的亮度。</translation>
    </message>
    <message>
        <source>The pictures are made as small as {side} × {side} pixels.</source>
        <translation>图片缩小为 {side} × {side} 像素。</translation>
    </message>
    <message>
        <source>The pictures have {count} sizes and are brought to {side} × {side} pixels.</source>
        <translation>图片有 {count} 种尺寸，统一为 {side} × {side} 像素。</translation>
    </message>
    <message>
        <source>The pictures lay on their side, mirrored, and are turned upright.</source>
        <translation>图片侧躺着且左右颠倒，已转正。</translation>
    </message>
    <message>
        <source>The pictures stand on light paper: dark and light are exchanged.</source>
        <translation>图片是浅色的纸：已交换深浅。</translation>
    </message>
    <message>
        <source>The run is not complete: train it to its end, with the lesson&apos;s values.</source>
        <translation>运行不完整：请用本课的值训练到底。</translation>
    </message>
    <message>
        <source>The strength λ cannot be below 0.</source>
        <translation>强度 λ 不能小于 0。</translation>
    </message>
    <message>
        <source>The weights that are given are not those of the layers {sizes}: each layer needs one row of weights and one bias a neuron.</source>
        <translation>给出的权重不是各层 {sizes} 的权重：每一层的每个神经元需要一行权重和一个偏置。</translation>
    </message>
    <message>
        <source>The weights that are given come with biases: leave them on.</source>
        <translation>给出的权重带有偏置：请让偏置开着。</translation>
    </message>
    <message>
        <source>The {figure} reached {value:.3g} after epoch {epoch:,}.</source>
        <translation>第 {epoch:,} 轮之后{figure}达到 {value:.3g}。</translation>
    </message>
    <message>
        <source>The {what} must be rows of numbers, as many in each.</source>
        <translation>{what}必须是一行行的数，每行一样多。</translation>
    </message>
    <message>
        <source>There are no figures yet: train for one epoch at least.</source>
        <translation>还没有数值：请至少训练一轮。</translation>
    </message>
    <message>
        <source>There are no figures: a step has no slope to train on.</source>
        <translation>没有数值：阶跃没有斜率，不能训练。</translation>
    </message>
    <message>
        <source>There are no labels for the pictures {file} in {folder}: put pictures and labels in one folder, named alike, such as x-images and x-labels.</source>
        <translation>{folder} 中没有图片 {file} 的标签：请把图片和标签放在同一个文件夹中，名字相似，例如 x-images 和 x-labels。</translation>
    </message>
    <message>
        <source>There are no pictures for the labels {file} in {folder}: put pictures and labels in one folder, named alike, such as x-images and x-labels.</source>
        <translation>{folder} 中没有标签 {file} 的图片：请把图片和标签放在同一个文件夹中，名字相似，例如 x-images 和 x-labels。</translation>
    </message>
    <message>
        <source>There are {rows:,} rows of inputs and {answers:,} of answers: each row has its own.</source>
        <translation>输入有 {rows:,} 行，答案有 {answers:,} 行：每一行要有自己的答案。</translation>
    </message>
    <message>
        <source>There can be at most {most:,} classes, from 0.</source>
        <translation>最多可以有 {most:,} 个类别，从 0 开始。</translation>
    </message>
    <message>
        <source>There is a mistake in this code: compare it letter by letter.</source>
        <translation>这个分享码中有一处错误：请逐个字母比对。</translation>
    </message>
    <message>
        <source>There is no choice &apos;{name}&apos; about data.</source>
        <translation>关于数据没有名为“{name}”的选项。</translation>
    </message>
    <message>
        <source>There is no column {column} in {name} any more: choose another one to predict in “Your data”, or put it back into the file.</source>
        <translation>{name} 中不再有 {column} 列：请在“你的数据”里选择要预测的另一列，或者把它放回文件。</translation>
    </message>
    <message>
        <source>There is no data set or folder &apos;{data}&apos;: choose {names} or a folder.</source>
        <translation>没有数据集或文件夹“{data}”：请选择 {names} 或一个文件夹。</translation>
    </message>
    <message>
        <source>There is no file &apos;{path}&apos;: choose another one.</source>
        <translation>没有文件“{path}”：请选择另一个。</translation>
    </message>
    <message>
        <source>There is no file {path}: check its name.</source>
        <translation>没有文件 {path}：请检查它的名称。</translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it, or name another.</source>
        <translation>没有文件夹 {folder}：请建立它，或指定另一个。</translation>
    </message>
    <message>
        <source>There is no room for {label} in {folder} ({reason}): make room, or name another folder in the environment variable NNVIZ_DATA.</source>
        <translation>{folder} 中没有存放 {label} 的空间（{reason}）：请腾出空间，或在环境变量 NNVIZ_DATA 中指定另一个文件夹。</translation>
    </message>
    <message>
        <source>There is no row {number} for a heading.</source>
        <translation>没有可作标题行的第 {number} 行。</translation>
    </message>
    <message>
        <source>There is no scheduler of Dask at {address}: start one, or correct it.</source>
        <translation>{address} 处没有 Dask 的调度器：请启动一个，或更正地址。</translation>
    </message>
    <message>
        <source>There is no seed from which both designs came to their end.</source>
        <translation>没有一个种子使两种设计都运行到底。</translation>
    </message>
    <message>
        <source>There is no setting &apos;{name}&apos; to sweep over: choose {names}.</source>
        <translation>没有可扫描的设置“{name}”：请选择 {names}。</translation>
    </message>
    <message>
        <source>There is no setting &apos;{name}&apos;: check its spelling or remove it.</source>
        <translation>没有设置“{name}”：请检查拼写或删除它。</translation>
    </message>
    <message>
        <source>There is no {other} for {file} in {folder}: put pictures and labels in one folder, named alike.</source>
        <translation>{folder} 中没有与 {file} 对应的 {other}：请把图片和标签放在同一个文件夹，名称相似。</translation>
    </message>
    <message>
        <source>There is nothing in it yet: tick what is to be shared.</source>
        <translation>其中还什么都没有：请勾选要分享的内容。</translation>
    </message>
    <message>
        <source>There is room for {most} wires.</source>
        <translation>最多容纳 {most} 条连线。</translation>
    </message>
    <message>
        <source>There must be a seed at least, and {most:,} at most.</source>
        <translation>至少要有一个种子，最多 {most:,} 个。</translation>
    </message>
    <message>
        <source>These are not the lesson&apos;s values: go back to them, and run it.</source>
        <translation>这些不是本课的值：请回到它们，再运行。</translation>
    </message>
    <message>
        <source>These layers need {need:,.1f} GB, more than half of this computer&apos;s {all:,.1f} GB: use smaller ones.</source>
        <translation>这些层需要 {need:,.1f} GB，超过这台电脑 {all:,.1f} GB 的一半：请用小一些的。</translation>
    </message>
    <message>
        <source>This code was made by a newer nnviz: open it with that version.</source>
        <translation>这个分享码由更新的 nnviz 生成：请用那个版本打开。</translation>
    </message>
    <message>
        <source>This is no sweep of nnviz.</source>
        <translation>这不是 nnviz 的扫描。</translation>
    </message>
    <message>
        <source>This is too long for a code: a file is opened by its name.</source>
        <translation>这太长，不是分享码：文件用它的名称打开。</translation>
    </message>
    <message>
        <source>This line holds more than a line may: ask for it as a file.</source>
        <translation>这一行的内容超过一行所能容纳的：请改要文件。</translation>
    </message>
    <message>
        <source>This line holds nothing that can be opened here: ask for it once more.</source>
        <translation>这一行中没有可在这里打开的内容：请再要一次。</translation>
    </message>
    <message>
        <source>This line is damaged: copy it once more, from nnviz: to its end.</source>
        <translation>这一行已损坏：请从“nnviz:”到末尾再复制一次。</translation>
    </message>
    <message>
        <source>This line is too long for a QR picture.</source>
        <translation>这一行太长，做不成二维码。</translation>
    </message>
    <message>
        <source>This must be at least {minimum}.</source>
        <translation>这必须至少为 {minimum}。</translation>
    </message>
    <message>
        <source>This run began with weights that were given: none are drawn.</source>
        <translation>这次运行从给定的权重开始：没有随机抽取。</translation>
    </message>
    <message>
        <source>This takes {count:,} letters, and a line has {most:,} at most: save it as a file.</source>
        <translation>这需要 {count:,} 个字母，而一行最多 {most:,} 个：请保存为文件。</translation>
    </message>
    <message>
        <source>Train for at least 1 epoch.</source>
        <translation>至少训练 1 轮。</translation>
    </message>
    <message>
        <source>Trained for 1 epoch, to its end.</source>
        <translation>已训练完 1 轮。</translation>
    </message>
    <message>
        <source>Trained for {count:,} epochs, to their end.</source>
        <translation>已训练完全部 {count:,} 轮。</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>训练准确率</translation>
    </message>
    <message>
        <source>Training cost</source>
        <translation>训练代价</translation>
    </message>
    <message>
        <source>Training diverged by mini-batch {step:,}: {cause}.</source>
        <translation>训练在小批量 {step:,} 之前发散：{cause}。</translation>
    </message>
    <message>
        <source>Training examples</source>
        <translation>训练样本</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>Training mean error</source>
        <translation>训练平均误差</translation>
    </message>
    <message>
        <source>Training squared error</source>
        <translation>训练平方误差</translation>
    </message>
    <message>
        <source>Training stopped by an error: {error}.</source>
        <translation>训练因错误停止：{error}。</translation>
    </message>
    <message>
        <source>Type or paste a code: twelve letters, or a line from nnviz: on.</source>
        <translation>输入或粘贴分享码：十二个字母，或从“nnviz:”开始的一行。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Use at most {most} hidden layers.</source>
        <translation>最多用 {most} 个隐藏层。</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>Validation cost</source>
        <translation>验证代价</translation>
    </message>
    <message>
        <source>Validation examples</source>
        <translation>验证样本</translation>
    </message>
    <message>
        <source>Validation mean error</source>
        <translation>验证平均误差</translation>
    </message>
    <message>
        <source>Validation squared error</source>
        <translation>验证平方误差</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Web page with a pad, one file that works anywhere</source>
        <translation>带画板的网页，一个文件，处处可用</translation>
    </message>
    <message>
        <source>Weights and biases that are given must be numbers up to 1e30.</source>
        <translation>给定的权重和偏置必须是不超过 1e30 的数。</translation>
    </message>
    <message>
        <source>What stands from row {row:,} on is left out: it is far below the table.</source>
        <translation>从第 {row:,} 行起的内容已去掉：它远在表格下方。</translation>
    </message>
    <message>
        <source>With these layers a mini-batch of {size:,} needs {need:,.1f} GB, more than half of this computer&apos;s {all:,.1f} GB: use at most {most:,} or smaller layers.</source>
        <translation>用这些层，{size:,} 的小批量需要 {need:,.1f} GB，超过这台电脑 {all:,.1f} GB 的一半：请最多用 {most:,}，或用小一些的层。</translation>
    </message>
    <message>
        <source>a curve</source>
        <translation>一条曲线</translation>
    </message>
    <message>
        <source>a different number in every row</source>
        <translation>每一行的数都不同</translation>
    </message>
    <message>
        <source>a different word in nearly every row</source>
        <translation>几乎每一行的词都不同</translation>
    </message>
    <message>
        <source>a lesson at a desk has no forms</source>
        <translation>操作台上的课时没有形式</translation>
    </message>
    <message>
        <source>a lesson without forms has nothing to watch for</source>
        <translation>没有形式的课时没有可留意的</translation>
    </message>
    <message>
        <source>a link begins with https:// or http://</source>
        <translation>链接要以 https:// 或 http:// 开头</translation>
    </message>
    <message>
        <source>a measure has minus or over, not both</source>
        <translation>一个量度只能有 minus 或 over，不能两个都有</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <source>a part of its path is no folder; choose another folder</source>
        <translation>路径中有一部分不是文件夹；请换一个文件夹</translation>
    </message>
    <message>
        <source>a point of a picture</source>
        <translation>图片上的一个点</translation>
    </message>
    <message>
        <source>a sweep keeps figures alone: measure no network</source>
        <translation>扫描只保存数值：请测量不需要网络的量</translation>
    </message>
    <message>
        <source>activation of a hidden layer</source>
        <translation>一个隐藏层的激活函数</translation>
    </message>
    <message>
        <source>after it {count:,} more lines are not as wide</source>
        <translation>在它之后还有 {count:,} 行宽度不同</translation>
    </message>
    <message>
        <source>another program held it for a moment; try again</source>
        <translation>另一个程序暂时占用了它；请重试</translation>
    </message>
    <message>
        <source>another program uses it; close that, then try again</source>
        <translation>另一个程序正在使用它；请关闭那个程序后重试</translation>
    </message>
    <message>
        <source>another wanted column, such as {names}</source>
        <translation>另一个目标列，例如 {names}</translation>
    </message>
    <message>
        <source>as chosen</source>
        <translation>按所选</translation>
    </message>
    <message>
        <source>as its name suggests</source>
        <translation>如其名称所示</translation>
    </message>
    <message>
        <source>at least one measure must have a band, low or high</source>
        <translation>至少一个量度必须有范围，low 或 high</translation>
    </message>
    <message>
        <source>at least {end}</source>
        <translation>至少 {end}</translation>
    </message>
    <message>
        <source>at most {end}</source>
        <translation>最多 {end}</translation>
    </message>
    <message>
        <source>biases of layer {layer}</source>
        <translation>第 {layer} 层的偏置</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>designs of a sweep are trained once, from the seed alone</source>
        <translation>扫描的设计只训练一次，只从种子开始</translation>
    </message>
    <message>
        <source>designs that are compared have the same repeat</source>
        <translation>相比较的设计要有相同的 repeat</translation>
    </message>
    <message>
        <source>draw a digit</source>
        <translation>画一个数字</translation>
    </message>
    <message>
        <source>draw a letter</source>
        <translation>画一个字母</translation>
    </message>
    <message>
        <source>draw a letter or a digit</source>
        <translation>画一个字母或数字</translation>
    </message>
    <message>
        <source>draw something</source>
        <translation>画点什么</translation>
    </message>
    <message>
        <source>each design needs another value of it</source>
        <translation>每个设计都需要它的另一个值</translation>
    </message>
    <message>
        <source>each task can be there once</source>
        <translation>每项任务只能出现一次</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>第 {epoch} 轮</translation>
    </message>
    <message>
        <source>epoch {epoch}, cost {cost:.3f}</source>
        <translation>第 {epoch} 轮，代价 {cost:.3f}</translation>
    </message>
    <message>
        <source>epochs without improvement</source>
        <translation>没有改进的轮数</translation>
    </message>
    <message>
        <source>it does not hold the examples any more that the network was made with.</source>
        <translation>其中已没有这个网络所用的样本。</translation>
    </message>
    <message>
        <source>now it asks for values, and before for classes.</source>
        <translation>现在它要求的是数值，以前是类别。</translation>
    </message>
    <message>
        <source>now it needs {now}, and before {before}.</source>
        <translation>现在它需要 {now}，以前是 {before}。</translation>
    </message>
    <message>
        <source>{column} has only one class with enough rows, {name}, and 1 of {rows:,} rows is of another: choose {other}, or add rows.</source>
        <translation>{column} 只有一个类别行数足够（{name}），{rows:,} 行中有 1 行属于别的：请选择 {other}，或增加行。</translation>
    </message>
    <message>
        <source>{column} has only one class with enough rows, {name}, and {count:,} of {rows:,} rows are of another: choose {other}, or add rows.</source>
        <translation>{column} 只有一个类别行数足够（{name}），{rows:,} 行中有 {count:,} 行属于别的：请选择 {other}，或增加行。</translation>
    </message>
    <message>
        <source>{cost} needs at least {least} outputs: choose the quadratic cost.</source>
        <translation>{cost}至少需要 {least} 个输出：请选择二次代价。</translation>
    </message>
    <message>
        <source>{count:,} rows have a cell without a value and are left out.</source>
        <translation>{count:,} 行有没有值的单元格，已去掉。</translation>
    </message>
    <message>
        <source>{data} has changed while the sweep went on: start again with what it holds now.</source>
        <translation>{data} 在扫描进行时改变了：请用它现在的内容重新开始。</translation>
    </message>
    <message>
        <source>{label} cannot be trained, it has no slope: choose sigmoid for {setting}.</source>
        <translation>{label}不能训练，它没有斜率：请为{setting}选择 Sigmoid。</translation>
    </message>
    <message>
        <source>{label}: {value}; the lesson asks for {band}.</source>
        <translation>{label}：{value}；本课要求：{band}。</translation>
    </message>
    <message>
        <source>{name} has changed since it was read here: look at it anew first.</source>
        <translation>{name} 在这里读取之后改变了：请先重新看一看它。</translation>
    </message>
    <message>
        <source>{name} has changed, and {other} would be predicted instead of {column}: choose in “Your data” which it is to be.</source>
        <translation>{name} 已改变，会去预测 {other} 而不是 {column}：请在“你的数据”里选择要预测哪一列。</translation>
    </message>
    <message>
        <source>{path} has {ends}: choose a network with 784 and 10, which reads digits.</source>
        <translation>{path} 有 {ends}：请选择有 784 个输入和 10 个输出、能认数字的网络。</translation>
    </message>
    <message>
        <source>{path} is damaged in line {n}: take that line out, or name another file.</source>
        <translation>{path} 的第 {n} 行已损坏：请去掉该行，或指定另一个文件。</translation>
    </message>
    <message>
        <source>images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>in braces stands the name of a measure, as {example}</source>
        <translation>大括号中是量度的名称，如 {example}</translation>
    </message>
    <message>
        <source>is empty: the row is left out</source>
        <translation>为空：该行已去掉</translation>
    </message>
    <message>
        <source>it gets too large for the disk; choose another</source>
        <translation>对这个磁盘来说太大了；请换一个磁盘</translation>
    </message>
    <message>
        <source>it has 1 cell, not {width}</source>
        <translation>它有 1 个单元格，而不是 {width} 个</translation>
    </message>
    <message>
        <source>it has {count} cells, not {width}</source>
        <translation>它有 {count} 个单元格，而不是 {width} 个</translation>
    </message>
    <message>
        <source>it holds dates or times</source>
        <translation>它是日期或时间</translation>
    </message>
    <message>
        <source>it is a folder; name a file</source>
        <translation>它是文件夹；请指定一个文件</translation>
    </message>
    <message>
        <source>it is the last column</source>
        <translation>它是最后一列</translation>
    </message>
    <message>
        <source>it is the last column before words that were made 0 and 1</source>
        <translation>它是化为 0 和 1 的词之前的最后一列</translation>
    </message>
    <message>
        <source>it is the only column of words</source>
        <translation>它是唯一的文字列</translation>
    </message>
    <message>
        <source>it is the same in every row</source>
        <translation>它在每一行都相同</translation>
    </message>
    <message>
        <source>its disk is not there any more; connect it again, or choose another</source>
        <translation>所在的磁盘已不存在；请重新连接，或换一个磁盘</translation>
    </message>
    <message>
        <source>its links lead round in a circle; choose another folder</source>
        <translation>它的链接绕成了圈；请换一个文件夹</translation>
    </message>
    <message>
        <source>its numbers have different units, {units}</source>
        <translation>它的数有不同的单位：{units}</translation>
    </message>
    <message>
        <source>its rows come class by class</source>
        <translation>它的行按类别排列</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>layers count from 1, or from −1 at the end</source>
        <translation>层从 1 数起，或从末尾的 −1 数起</translation>
    </message>
    <message>
        <source>line {line} names {count} columns, but the lines below have {width} cells. Where a comma is before decimals, as in 1,5, part the cells by semicolons or put the numbers in quotation marks.</source>
        <translation>第 {line} 行有 {count} 列的名称，但下面的行有 {width} 个单元格。若小数前用逗号，如 1,5，请用分号分隔单元格，或给数加引号。</translation>
    </message>
    <message>
        <source>lower the learning rate η</source>
        <translation>降低学习率 η</translation>
    </message>
    <message>
        <source>measures of symptoms and of the bar share a name</source>
        <translation>症状的量度与评判标准的量度同名</translation>
    </message>
    <message>
        <source>name at least one setting</source>
        <translation>请至少给出一项设置</translation>
    </message>
    <message>
        <source>name settings that can change while training goes on</source>
        <translation>请给出训练中可以更改的设置</translation>
    </message>
    <message>
        <source>no arrays of numbers</source>
        <translation>没有数的数组</translation>
    </message>
    <message>
        <source>no number stands in it</source>
        <translation>里面没有数</translation>
    </message>
    <message>
        <source>not sure: {first} or {second}</source>
        <translation>不确定：{first} 或 {second}</translation>
    </message>
    <message>
        <source>nothing stands in it</source>
        <translation>里面什么都没有</translation>
    </message>
    <message>
        <source>other data</source>
        <translation>其他数据</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>pictures are not shown: remove the ![</source>
        <translation>不显示图片：请删除 ![</translation>
    </message>
    <message>
        <source>rows of one {name} stay in one part</source>
        <translation>同一 {name} 的行留在同一部分</translation>
    </message>
    <message>
        <source>say what mends it</source>
        <translation>请说明怎样修好它</translation>
    </message>
    <message>
        <source>say where the book has this number</source>
        <translation>请说明书中何处有这个数</translation>
    </message>
    <message>
        <source>something else has that name; choose another</source>
        <translation>这个名称已被占用；请换一个名称</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>the data decide the first and the last layer</source>
        <translation>首层和末层由数据决定</translation>
    </message>
    <message>
        <source>the design has {least} to {most:,}</source>
        <translation>设计有 {least} 到 {most:,}</translation>
    </message>
    <message>
        <source>the disk can only be read; choose another</source>
        <translation>磁盘是只读的；请换一个磁盘</translation>
    </message>
    <message>
        <source>the disk cannot do that; choose another folder</source>
        <translation>这个磁盘不支持此操作；请换一个文件夹</translation>
    </message>
    <message>
        <source>the disk does not answer as it should; try again, or choose another</source>
        <translation>磁盘没有正常响应；请重试，或换一个磁盘</translation>
    </message>
    <message>
        <source>the disk is full; make room on it, or choose another</source>
        <translation>磁盘已满；请腾出空间，或换一个磁盘</translation>
    </message>
    <message>
        <source>the disk takes no such letters in a name; choose another name</source>
        <translation>磁盘不接受名称中的这些字符；请换一个名称</translation>
    </message>
    <message>
        <source>the disk takes no such name or no such file; choose a plain name, or another folder</source>
        <translation>磁盘不接受这样的名称或文件；请用简单的名称，或换一个文件夹</translation>
    </message>
    <message>
        <source>the folder is not empty; choose another name</source>
        <translation>文件夹不是空的；请换一个名称</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one</source>
        <translation>名称太长；请用短一些的名称</translation>
    </message>
    <message>
        <source>the program that was to read it has ended; start it again</source>
        <translation>要读取它的程序已经结束；请重新启动那个程序</translation>
    </message>
    <message>
        <source>the seed is the person&apos;s: leave it out</source>
        <translation>种子由使用者决定：请不要写</translation>
    </message>
    <message>
        <source>the system refuses it (its error {number}); try again, or choose another folder</source>
        <translation>系统拒绝了它（系统错误 {number}）；请重试，或换一个文件夹</translation>
    </message>
    <message>
        <source>the {form} form</source>
        <translation>{form} 形式</translation>
    </message>
    <message>
        <source>there is an invisible character in it: remove it</source>
        <translation>里面有一个看不见的字符：请删除它</translation>
    </message>
    <message>
        <source>there is another measure of this name</source>
        <translation>还有一个同名的量度</translation>
    </message>
    <message>
        <source>there is no measure &apos;{name}&apos; for the braces</source>
        <translation>大括号中的“{name}”不是量度</translation>
    </message>
    <message>
        <source>there is no other column</source>
        <translation>没有其他列</translation>
    </message>
    <message>
        <source>there is no such file or folder; look for another name</source>
        <translation>没有这样的文件或文件夹；请检查名称</translation>
    </message>
    <message>
        <source>there is not enough memory; close some programs</source>
        <translation>内存不足；请关闭一些程序</translation>
    </message>
    <message>
        <source>there must be a form, quick or book</source>
        <translation>必须有一种形式：quick 或 book</translation>
    </message>
    <message>
        <source>there must be at least one design</source>
        <translation>必须至少有一个设计</translation>
    </message>
    <message>
        <source>there must be choices, a sketch or a scale</source>
        <translation>必须有选项、草图或标尺</translation>
    </message>
    <message>
        <source>there must be one list of them for each layer</source>
        <translation>每一层必须有一列</translation>
    </message>
    <message>
        <source>there must be one measure of each design</source>
        <translation>每个设计必须有一个量</translation>
    </message>
    <message>
        <source>there must be two or more, and one with right</source>
        <translation>必须有两个或更多，其中一个带 right</translation>
    </message>
    <message>
        <source>there must be {count} numbers</source>
        <translation>必须有 {count} 个数</translation>
    </message>
    <message>
        <source>these columns are 0 or 1 and add up to 1 in every row</source>
        <translation>这些列为 0 或 1，每一行加起来为 1</translation>
    </message>
    <message>
        <source>this does not look like a digit</source>
        <translation>这不像一个数字</translation>
    </message>
    <message>
        <source>this does not look like a letter</source>
        <translation>这不像一个字母</translation>
    </message>
    <message>
        <source>this does not look like any of the classes</source>
        <translation>这不像任何一个类别</translation>
    </message>
    <message>
        <source>this is above high</source>
        <translation>这大于 high</translation>
    </message>
    <message>
        <source>this is missing</source>
        <translation>缺少这一项</translation>
    </message>
    <message>
        <source>this must be a list of at most {most} tables, each [[…]]</source>
        <translation>这必须是最多 {most} 个表的列表，每个写作 [[…]]</translation>
    </message>
    <message>
        <source>this must be a list of at most {most} words</source>
        <translation>这必须是最多 {most} 个词的列表</translation>
    </message>
    <message>
        <source>this must be a list of numbers</source>
        <translation>这必须是数的列表</translation>
    </message>
    <message>
        <source>this must be a number</source>
        <translation>这必须是一个数</translation>
    </message>
    <message>
        <source>this must be a short word</source>
        <translation>这必须是一个短词</translation>
    </message>
    <message>
        <source>this must be a table</source>
        <translation>这必须是一个表</translation>
    </message>
    <message>
        <source>this must be a text</source>
        <translation>这必须是一段文字</translation>
    </message>
    <message>
        <source>this must be a whole number, {least} to {most:,}</source>
        <translation>这必须是 {least} 到 {most:,} 之间的整数</translation>
    </message>
    <message>
        <source>this must be a word in quotation marks</source>
        <translation>这必须是加引号的词</translation>
    </message>
    <message>
        <source>this must be above low</source>
        <translation>这必须大于 low</translation>
    </message>
    <message>
        <source>this must be true or false</source>
        <translation>这必须是 true 或 false</translation>
    </message>
    <message>
        <source>this must have a band, low or high</source>
        <translation>这必须有范围，low 或 high</translation>
    </message>
    <message>
        <source>too many files are open; close some programs</source>
        <translation>打开的文件太多；请关闭一些程序</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练集</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>训练准确率</translation>
    </message>
    <message>
        <source>training cost</source>
        <translation>训练代价</translation>
    </message>
    <message>
        <source>training squared error</source>
        <translation>训练平方误差</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>use at most {most:,} letters</source>
        <translation>最多用 {most:,} 个字</translation>
    </message>
    <message>
        <source>use letters, digits and _, as in last_cost</source>
        <translation>请用字母、数字和 _，如 last_cost</translation>
    </message>
    <message>
        <source>epoch&#xa0;{number}</source>
        <translation>第 {number} 轮</translation>
    </message>
    <message>
        <source> ({words})</source>
        <translation>（{words}）</translation>
    </message>
    <message>
        <source>1 cell without a number is filled with the column&apos;s median.</source>
        <translation>1 个没有数的单元格用该列的中位数填补。</translation>
    </message>
    <message>
        <source>1 cell without a value is filled.</source>
        <translation>已填补 1 个没有值的单元格。</translation>
    </message>
    <message>
        <source>1 example</source>
        <translation>1 个样本</translation>
    </message>
    <message>
        <source>1 input</source>
        <translation>1 个输入</translation>
    </message>
    <message>
        <source>1 output</source>
        <translation>1 个输出</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 张图片</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>1 row has a cell without a value and is left out.</source>
        <translation>1 行有没有值的单元格，已去掉。</translation>
    </message>
    <message>
        <source>1 seed cannot tell: chance does that too often; take {least} at least.</source>
        <translation>1 个种子不能说明问题：偶然也太容易如此；请至少取 {least} 个。</translation>
    </message>
    <message>
        <source>1 test example</source>
        <translation>1 个测试样本</translation>
    </message>
    <message>
        <source>1 training example</source>
        <translation>1 个训练样本</translation>
    </message>
    <message>
        <source>1 validation example</source>
        <translation>1 个验证样本</translation>
    </message>
    <message>
        <source>A mini-batch needs at least 1 example.</source>
        <translation>小批量至少需要 1 个样本。</translation>
    </message>
    <message>
        <source>A web page is made of a network that reads drawings of 28 × 28 pixels: the layers of this one are {sizes}.</source>
        <translation>网页由识别 28 × 28 像素手绘的网络做成：这个网络的各层为 {sizes}。</translation>
    </message>
    <message>
        <source>A wire ends at a neuron: an input listens to nobody.</source>
        <translation>连线要以神经元为终点：输入不听任何人的。</translation>
    </message>
    <message>
        <source>It ran with other settings than these.</source>
        <translation>它是用别的设置运行的，不是现在这些。</translation>
    </message>
    <message>
        <source>It was trained for 1 epoch, the case is judged after {epochs:,}.</source>
        <translation>它训练了 1 轮，案例在 {epochs:,} 轮之后评判。</translation>
    </message>
    <message>
        <source>It was trained for {count:,} epochs, the case is judged after {epochs:,}.</source>
        <translation>它训练了 {count:,} 轮，案例在 {epochs:,} 轮之后评判。</translation>
    </message>
    <message>
        <source>MNIST cannot be read: {why} Download it anew, or choose another folder; Handwriting works without it.</source>
        <translation>无法读取 MNIST：{why}请重新下载，或选择另一个文件夹；没有它也可以使用“手写数字”。</translation>
    </message>
    <message>
        <source>MNIST is not on this computer: download it (12 MB; in a terminal: nnviz download mnist), or choose the folder that has its four files. Handwriting works without it.</source>
        <translation>这台计算机上没有 MNIST：请下载（12 MB；在终端中：nnviz download mnist），或选择存放它四个文件的文件夹。没有它也可以使用“手写数字”。</translation>
    </message>
    <message>
        <source>No figure is measured for {rules} to go by.</source>
        <translation>没有测量可供{rules}依据的数值。</translation>
    </message>
    <message>
        <source>Of {examples} 1 is answered wrongly.</source>
        <translation>在 {examples}中，1 个答错。</translation>
    </message>
    <message>
        <source>Of {examples} none is answered wrongly.</source>
        <translation>在 {examples}中，没有答错的。</translation>
    </message>
    <message>
        <source>Of {examples} {count:,} are answered wrongly; the surest of these mistakes come first.</source>
        <translation>在 {examples}中，{count:,} 个答错；这些错误中最有把握的在前。</translation>
    </message>
    <message>
        <source>Script for NumPy: answers and goes on training</source>
        <translation>NumPy 脚本：作答并继续训练</translation>
    </message>
    <message>
        <source>Test R²</source>
        <translation>测试 R²</translation>
    </message>
    <message>
        <source>The arrays of numbers in {name} are empty: choose a file that holds examples.</source>
        <translation>{name} 中的数值数组是空的：请选择含有样本的文件。</translation>
    </message>
    <message>
        <source>The cost became too large for a number.</source>
        <translation>代价变得太大，已无法用数表示。</translation>
    </message>
    <message>
        <source>The cost became too large for a number: lower the learning rate η.</source>
        <translation>代价变得太大，已无法用数表示：请调低学习率 η。</translation>
    </message>
    <message>
        <source>The largest errors among {examples}:</source>
        <translation>{examples}中最大的误差：</translation>
    </message>
    <message>
        <source>The network has {ends}, and no data with as many are known: choose a CSV file that has, then open the network again.</source>
        <translation>网络有 {ends}，没有已知的数据与之相符：请选择相符的 CSV 文件，然后再打开网络。</translation>
    </message>
    <message>
        <source>The network of the best, epoch {best:,}, is back.</source>
        <translation>已恢复最好的第 {best:,} 轮的网络。</translation>
    </message>
    <message>
        <source>The penalty has no effect while λ is 0: try {strength:g}, then ten times as much.</source>
        <translation>λ 为 0 时正则化不起作用：试试 {strength:g}，再试它的十倍。</translation>
    </message>
    <message>
        <source>Theme, language and layout are not remembered for the next launch: {reason} Or name another folder in the environment variable NNVIZ_CONFIG.</source>
        <translation>主题、语言和布局不会保留到下次启动：{reason}也可以在环境变量 NNVIZ_CONFIG 中指定另一个文件夹。</translation>
    </message>
    <message>
        <source>There are no {kind} examples: choose 0.</source>
        <translation>没有{kind}样本：请选择 0。</translation>
    </message>
    <message>
        <source>There are only {count:,} {kind} examples: choose {count:,} or fewer.</source>
        <translation>只有 {count:,} 个{kind}样本：请选择 {count:,} 或更少。</translation>
    </message>
    <message>
        <source>There are {names:,} names for {count:,} columns: each has its own.</source>
        <translation>{count:,} 列却有 {names:,} 个名称：每列要有自己的名称。</translation>
    </message>
    <message>
        <source>There is no difference bigger than the seeds&apos; own ({low} to {high} of cost over {count} seeds).</source>
        <translation>没有比种子自身更大的差别（{count} 个种子，代价相差 {low} 到 {high}）。</translation>
    </message>
    <message>
        <source>There is no difference bigger than the seeds&apos; own ({low} to {high} points over {count} seeds).</source>
        <translation>没有比种子自身更大的差别（{count} 个种子，相差 {low} 到 {high} 个百分点）。</translation>
    </message>
    <message>
        <source>There is only 1 {kind} example: choose 1.</source>
        <translation>只有 1 个{kind}样本：请选择 1。</translation>
    </message>
    <message>
        <source>There is room for {most} neurons.</source>
        <translation>最多容纳 {most} 个神经元。</translation>
    </message>
    <message>
        <source>These data are in a file of yours, which a line cannot hold: share the Project, and your file beside it.</source>
        <translation>这些数据在你的文件中，一行文字放不下：请分享“项目”，并附上你的文件。</translation>
    </message>
    <message>
        <source>This does nothing while its figure is not measured: choose {figure} under Monitoring.</source>
        <translation>它所依据的数值没有测量，所以不起作用：请在“监视”中选择{figure}。</translation>
    </message>
    <message>
        <source>This does nothing: values have no accuracy. Set a target error instead.</source>
        <translation>这不起作用：数值没有准确率。请改设目标误差。</translation>
    </message>
    <message>
        <source>Trained for {epochs:.4g} of 1 epoch so far.</source>
        <translation>到目前为止训练了 1 轮中的 {epochs:.4g} 轮。</translation>
    </message>
    <message>
        <source>Trained for {epochs:.4g} of {count:,} epochs so far.</source>
        <translation>到目前为止训练了 {count:,} 轮中的 {epochs:.4g} 轮。</translation>
    </message>
    <message>
        <source>Training needs at least 1 example.</source>
        <translation>训练至少需要 1 个样本。</translation>
    </message>
    <message>
        <source>Validation R²</source>
        <translation>验证 R²</translation>
    </message>
    <message>
        <source>What this lesson came to from each seed is not kept for the next launch: {reason} Or name another folder in the environment variable NNVIZ_CONFIG.</source>
        <translation>这一课各个种子的结果不会保留到下次启动：{reason}或者在环境变量 NNVIZ_CONFIG 中指定另一个文件夹。</translation>
    </message>
    <message>
        <source>What was kept is not opened: its data {name} are missing. Put {name} back into {folder} and open it again.</source>
        <translation>保留的内容没有打开：找不到它的数据 {name}。请把 {name} 放回 {folder} 中，然后重新打开。</translation>
    </message>
    <message>
        <source>Your own digits are not kept for the next launch: {reason} Save them as a file on the page Yours, or name another folder in the environment variable NNVIZ_CONFIG.</source>
        <translation>你自己的数字不会保留到下次启动：{reason}请在“我的”页上把它们存为文件，或者在环境变量 NNVIZ_CONFIG 中指定另一个文件夹。</translation>
    </message>
    <message>
        <source>Your progress in the course is not kept for the next launch: {reason} Or name another folder in the environment variable NNVIZ_CONFIG.</source>
        <translation>你在课程中的进度不会保留到下次启动：{reason}或者在环境变量 NNVIZ_CONFIG 中指定另一个文件夹。</translation>
    </message>
    <message>
        <source>a different word in every row</source>
        <translation>每一行的词都不同</translation>
    </message>
    <message>
        <source>a lesson at a desk has a task at least</source>
        <translation>工作台上的课至少要有一个任务</translation>
    </message>
    <message>
        <source>after 1 epoch</source>
        <translation>在 1 轮之后</translation>
    </message>
    <message>
        <source>after {epoch:.4g} epochs</source>
        <translation>在 {epoch:.4g} 轮之后</translation>
    </message>
    <message>
        <source>bytes are missing in it</source>
        <translation>其中缺少字节</translation>
    </message>
    <message>
        <source>epoch {epoch}, accuracy {accuracy} %</source>
        <translation>第 {epoch} 轮，准确率 {accuracy} %</translation>
    </message>
    <message>
        <source>has a cell without a value and is left out</source>
        <translation>有没有值的单元格，已去掉</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>留出部分</translation>
    </message>
    <message>
        <source>inputs of up to {most:.3g} are too large for any η</source>
        <translation>大到 {most:.3g} 的输入对任何 η 都过大</translation>
    </message>
    <message>
        <source>inputs of up to {most:.3g} are too large, so choose Mean 0, σ 1 for them in “Your data”</source>
        <translation>大到 {most:.3g} 的输入过大，请在“你的数据”里为它们选择“均值 0，σ 1”</translation>
    </message>
    <message>
        <source>it answers {status}</source>
        <translation>它的回应是 {status}</translation>
    </message>
    <message>
        <source>it began with weights of up to {most:.3g}, so begin with smaller ones</source>
        <translation>它开始时的权重大到 {most:.3g}，请用更小的权重开始</translation>
    </message>
    <message>
        <source>it breaks off</source>
        <translation>它中途断开</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>无法连接到它</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>它没有回应</translation>
    </message>
    <message>
        <source>it has another file</source>
        <translation>它那里的文件不同</translation>
    </message>
    <message>
        <source>it is the last column but for numbers of rows</source>
        <translation>除行号外，它是最后一列</translation>
    </message>
    <message>
        <source>it is the last of the columns that are left</source>
        <translation>它是剩下各列中的最后一列</translation>
    </message>
    <message>
        <source>it is the last of the columns that are left, but for numbers of rows</source>
        <translation>除行号外，它是剩下各列中的最后一列</translation>
    </message>
    <message>
        <source>it is the last one left before words that were made 0 and 1</source>
        <translation>它是化为 0 和 1 的词之前剩下的最后一列</translation>
    </message>
    <message>
        <source>it is the only column of words that is left</source>
        <translation>它是剩下的唯一一列词</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>文件过长</translation>
    </message>
    <message>
        <source>its numbers are too large to reckon with, divide them by {by:.3g} in the file</source>
        <translation>其中的数过大，无法计算，请在文件中将它们除以 {by:.3g}</translation>
    </message>
    <message>
        <source>its numbers are too small to reckon with, multiply them by {by:.3g} in the file</source>
        <translation>其中的数过小，无法计算，请在文件中将它们乘以 {by:.3g}</translation>
    </message>
    <message>
        <source>its numbers became too large</source>
        <translation>其中的数变得太大</translation>
    </message>
    <message>
        <source>lower the learning rate η, or choose Mean 0, σ 1 for the inputs in “Your data”</source>
        <translation>降低学习率 η，或在“你的数据”里为输入选择“均值 0，σ 1”</translation>
    </message>
    <message>
        <source>lower the momentum μ</source>
        <translation>降低动量 μ</translation>
    </message>
    <message>
        <source>numbers in {names} now</source>
        <translation>{names} 中现在是数字</translation>
    </message>
    <message>
        <source>other classes now, {names}</source>
        <translation>类别现在不同了：{names}</translation>
    </message>
    <message>
        <source>permission is denied; change its permissions, or choose another</source>
        <translation>没有权限；请更改它的权限，或另选一个</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>种子 {seed}</translation>
    </message>
    <message>
        <source>seeds {first} to {last}</source>
        <translation>种子 {first} 到 {last}</translation>
    </message>
    <message>
        <source>there must be 1 number</source>
        <translation>必须有 1 个数</translation>
    </message>
    <message>
        <source>these data have {ends}</source>
        <translation>这些数据有 {ends}</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>validation accuracy</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>validation cost</source>
        <translation>验证代价</translation>
    </message>
    <message>
        <source>weights of layer {layer}</source>
        <translation>第 {layer} 层的权重</translation>
    </message>
    <message>
        <source>words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>words in {names} now</source>
        <translation>{names} 中现在是词</translation>
    </message>
    <message>
        <source>write at most {most:,} rows</source>
        <translation>最多写 {most:,} 行</translation>
    </message>
    <message>
        <source>write chapter and place, as 3.4</source>
        <translation>请写章和位置，如 3.4</translation>
    </message>
    <message>
        <source>write letters and digits, as L15</source>
        <translation>请写字母和数字，如 L15</translation>
    </message>
    <message>
        <source>write {doubled} for a brace that holds no name</source>
        <translation>不含名称的大括号请写成 {doubled}</translation>
    </message>
    <message>
        <source>your share of the disk is full; delete something, or choose another</source>
        <translation>你的磁盘配额已满；请删除一些文件，或换一个磁盘</translation>
    </message>
    <message>
        <source>{better} is {by} of cost better ({low} to {high} over {count} seeds).</source>
        <translation>{better} 的代价好 {by}（{count} 个种子，{low} 到 {high}）。</translation>
    </message>
    <message>
        <source>{better} is {by} points better ({low} to {high} over {count} seeds).</source>
        <translation>{better} 好 {by} 个百分点（{count} 个种子，{low} 到 {high}）。</translation>
    </message>
    <message>
        <source>{change}, by the schedule</source>
        <translation>{change}，按计划</translation>
    </message>
    <message>
        <source>{column} cannot be predicted, {why}: choose {other}.</source>
        <translation>{column} 无法预测，{why}：请选择 {other}。</translation>
    </message>
    <message>
        <source>{column} cannot be predicted: {why}, or choose {other}.</source>
        <translation>{column} 无法预测：{why}，或选择 {other}。</translation>
    </message>
    <message>
        <source>{column} holds classes now, not values</source>
        <translation>{column} 现在是类别，而不是数值</translation>
    </message>
    <message>
        <source>{column} holds values now, not classes</source>
        <translation>{column} 现在是数值，而不是类别</translation>
    </message>
    <message>
        <source>{column} holds words, which are no values: choose classes, or {other}.</source>
        <translation>{column} 是文字，不是数值：请选择类别，或 {other}。</translation>
    </message>
    <message>
        <source>{column} holds {count:,} different words: classes can be {most:,} at most.</source>
        <translation>{column} 有 {count:,} 个不同的词：类别最多 {most:,} 个。</translation>
    </message>
    <message>
        <source>{column} holds {count} different whole numbers: they are taken as classes. Choose values if they are amounts.</source>
        <translation>{column} 有 {count} 个不同的整数：作为类别。如果它们是数量，请选择数值。</translation>
    </message>
    <message>
        <source>{column} is a group: {why}.</source>
        <translation>{column} 是分组：{why}。</translation>
    </message>
    <message>
        <source>{column} is ignored: {why}.</source>
        <translation>{column} 被忽略：{why}。</translation>
    </message>
    <message>
        <source>{column} is predicted now, {other} before</source>
        <translation>现在要预测 {column}，之前是 {other}</translation>
    </message>
    <message>
        <source>{column} is to be predicted, {why}: values.</source>
        <translation>要预测 {column}，{why}：数值。</translation>
    </message>
    <message>
        <source>{column} is to be predicted, {why}: {count} classes, {names}.</source>
        <translation>要预测 {column}，{why}：{count} 个类别，{names}。</translation>
    </message>
    <message>
        <source>{column} is wanted, so it is nothing else: choose another column for that.</source>
        <translation>{column} 是目标列，不能再作别的：请为此选择另一列。</translation>
    </message>
    <message>
        <source>{column} is {word} in every row but {count:,} that are empty{blanks}, so there is nothing to learn: choose {other}.</source>
        <translation>{column} 除了 {count:,} 行为空{blanks}之外，每一行都是 {word}，没有可学的：请选择 {other}。</translation>
    </message>
    <message>
        <source>{column} is {word} in every row, so there is nothing to learn: choose {other}.</source>
        <translation>{column} 每一行都是 {word}，没有可学的：请选择 {other}。</translation>
    </message>
    <message>
        <source>{column}: decimals are read after &apos;{mark}&apos;, other than elsewhere.</source>
        <translation>{column}：小数点读作“{mark}”，与别处不同。</translation>
    </message>
    <message>
        <source>{column}: {written} is read as 12.</source>
        <translation>{column}：{written} 读作 12。</translation>
    </message>
    <message>
        <source>{column}: “{word}” among the numbers is taken for an empty cell, {count:,} times.</source>
        <translation>{column}：数字之间的“{word}”被当作空单元格，{count:,} 次。</translation>
    </message>
    <message>
        <source>{column}: “{word}” is taken for a class. Where it stands for nothing, leave these cells empty.</source>
        <translation>{column}：“{word}”被当作一个类别。如果它表示没有，请把这些单元格留空。</translation>
    </message>
    <message>
        <source>{column}: “{word}” is taken for an empty cell, {count:,} times. Where it is a class, write another word.</source>
        <translation>{column}：“{word}”被当作空单元格，{count:,} 次。如果它是一个类别，请换一个词。</translation>
    </message>
    <message>
        <source>{cost} needs {needed} outputs: change the output, or choose another cost.</source>
        <translation>{cost}需要 {needed} 输出：请更改输出，或选择另一个代价。</translation>
    </message>
    <message>
        <source>{count:,} cells without a number are filled with their column&apos;s median.</source>
        <translation>{count:,} 个没有数的单元格用所在列的中位数填补。</translation>
    </message>
    <message>
        <source>{count:,} cells without a value are filled: numbers with their column&apos;s median, words with “missing”.</source>
        <translation>已填补 {count:,} 个没有值的单元格：数用所在列的中位数，文字用“missing”。</translation>
    </message>
    <message>
        <source>{count:,} columns are ignored ({why}): {names}.</source>
        <translation>{count:,} 列被忽略（{why}）：{names}。</translation>
    </message>
    <message>
        <source>{count:,} empty cells are filled with the word “missing”.</source>
        <translation>{count:,} 个空单元格用“missing”一词填补。</translation>
    </message>
    <message>
        <source>{count:,} examples</source>
        <translation>{count:,} 个样本</translation>
    </message>
    <message>
        <source>{count:,} inputs</source>
        <translation>{count:,} 个输入</translation>
    </message>
    <message>
        <source>{count:,} lines have more or fewer cells than there are columns and are left out.</source>
        <translation>{count:,} 行的单元格多于或少于列数，已去掉。</translation>
    </message>
    <message>
        <source>{count:,} outputs</source>
        <translation>{count:,} 个输出</translation>
    </message>
    <message>
        <source>{count:,} pictures</source>
        <translation>{count:,} 张图片</translation>
    </message>
    <message>
        <source>{count:,} rows</source>
        <translation>{count:,} 行</translation>
    </message>
    <message>
        <source>{count:,} rows have no number as {column} and are left out.</source>
        <translation>{count:,} 行的 {column} 不是数，已去掉。</translation>
    </message>
    <message>
        <source>{count:,} rows have no {column} and are left out.</source>
        <translation>{count:,} 行没有 {column}，已去掉。</translation>
    </message>
    <message>
        <source>{count:,} test examples</source>
        <translation>{count:,} 个测试样本</translation>
    </message>
    <message>
        <source>{count:,} training examples</source>
        <translation>{count:,} 个训练样本</translation>
    </message>
    <message>
        <source>{count:,} validation examples</source>
        <translation>{count:,} 个验证样本</translation>
    </message>
    <message>
        <source>{count:,} weights are more than {most:,}: use smaller layers.</source>
        <translation>{count:,} 个权重超过 {most:,} 个：请用小一些的层。</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} 处改动</translation>
    </message>
    <message>
        <source>{count} classes are never the answer.</source>
        <translation>{count} 个类别从未作为答案。</translation>
    </message>
    <message>
        <source>{count} files are no pictures that can be read and are left out: {names}.</source>
        <translation>{count} 个文件不是可读取的图片，已去掉：{names}。</translation>
    </message>
    <message>
        <source>{count} hints</source>
        <translation>{count} 条提示</translation>
    </message>
    <message>
        <source>{count} seeds cannot tell: even if all agreed, chance does that too often; take {least} at least.</source>
        <translation>{count} 个种子说明不了：即使全都一致，偶然也常会如此；至少用 {least} 个。</translation>
    </message>
    <message>
        <source>{data} asks for values, not for classes: choose the quadratic cost.</source>
        <translation>{data} 要的是数值，不是类别：请选择二次代价。</translation>
    </message>
    <message>
        <source>{data} has 1 input: make the first layer 1.</source>
        <translation>{data} 有 1 个输入：请把第一层设为 1。</translation>
    </message>
    <message>
        <source>{data} has changed since 1 run in {path}: it stays in the file, and does not count.</source>
        <translation>{path} 中有 1 次运行之后 {data} 改变了：它留在文件里，但不再计入。</translation>
    </message>
    <message>
        <source>{data} has changed since {count:,} runs in {path}: they stay in the file, and do not count.</source>
        <translation>{path} 中有 {count:,} 次运行之后 {data} 改变了：它们留在文件里，但不再计入。</translation>
    </message>
    <message>
        <source>{data} has no test examples: let validation be measured.</source>
        <translation>{data} 没有测试样本：请测量验证部分。</translation>
    </message>
    <message>
        <source>{data} has {count} inputs: make the first layer {count}.</source>
        <translation>{data} 有 {count} 个输入：请把第一层设为 {count}。</translation>
    </message>
    <message>
        <source>{data} holds no pictures to be shifted: switch Expanded data off.</source>
        <translation>{data} 没有可平移的图片：请关闭扩充数据。</translation>
    </message>
    <message>
        <source>{data} needs 1 output: make the last layer 1.</source>
        <translation>{data} 需要 1 个输出：请把最后一层设为 1。</translation>
    </message>
    <message>
        <source>{data} needs {count} outputs: make the last layer {count}.</source>
        <translation>{data} 需要 {count} 个输出：请把最后一层设为 {count}。</translation>
    </message>
    <message>
        <source>{error}</source>
        <translation>{error}</translation>
    </message>
    <message>
        <source>{figure} of {column}</source>
        <translation>{column} 的{figure}</translation>
    </message>
    <message>
        <source>{figure}, across {setting}</source>
        <translation>{figure}，横轴为 {setting}</translation>
    </message>
    <message>
        <source>{figure}, measured for this report</source>
        <translation>{figure}，为本报告测量</translation>
    </message>
    <message>
        <source>{figure}, of the network of epoch {epoch:,}, measured for this report</source>
        <translation>{figure}，第 {epoch:,} 轮的网络，为本报告测量</translation>
    </message>
    <message>
        <source>{file} is nested too deeply.</source>
        <translation>{file} 嵌套太深。</translation>
    </message>
    <message>
        <source>{file} is no picture that can be read</source>
        <translation>{file} 不是可读取的图片</translation>
    </message>
    <message>
        <source>{file} is not TOML: {reason}.</source>
        <translation>{file} 不是 TOML：{reason}。</translation>
    </message>
    <message>
        <source>{file} is not text in UTF-8.</source>
        <translation>{file} 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>{file} would take {size:,} kB, and a lesson has at most {most}: a smaller network or shorter texts are needed.</source>
        <translation>{file} 会有 {size:,} kB，而课时最多 {most}：需要更小的网络或更短的文字。</translation>
    </message>
    <message>
        <source>{file}, id: this must be the file&apos;s name, {id}.</source>
        <translation>{file}，id：这必须是文件的名称 {id}。</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>{folder} holds no pictures that can be learnt: it needs IDX files such as MNIST&apos;s, or a folder of pictures for each class.</source>
        <translation>{folder} 中没有可学习的图片：需要 MNIST 那样的 IDX 文件，或每一类一个图片文件夹。</translation>
    </message>
    <message>
        <source>{folder} holds no pictures to train with: a file must be called &apos;train&apos; in it.</source>
        <translation>{folder} 中没有可训练的图片：其中要有名为“train”的文件。</translation>
    </message>
    <message>
        <source>{folder} holds {count} sets of pictures: name one of their files instead of the folder, such as {names}.</source>
        <translation>{folder} 中有 {count} 组图片：请指定其中一个文件而不是文件夹，例如 {names}。</translation>
    </message>
    <message>
        <source>{folder} is not a folder, and {variable} says that MNIST is there: correct that, or leave it out and download MNIST. Handwriting works without it.</source>
        <translation>{folder} 不是文件夹，而 {variable} 指明 MNIST 在那里：请改正它，或去掉它并下载 MNIST。没有它也可以使用“手写数字”。</translation>
    </message>
    <message>
        <source>{folder} lacks the file {name}.</source>
        <translation>{folder} 中缺少文件 {name}。</translation>
    </message>
    <message>
        <source>{inputs} and {outputs}</source>
        <translation>{inputs}和 {outputs}</translation>
    </message>
    <message>
        <source>{label} can be at most {maximum}.</source>
        <translation>{label}最多为 {maximum}。</translation>
    </message>
    <message>
        <source>{label} cannot be &apos;{value}&apos;: choose {names}.</source>
        <translation>{label}不能是“{value}”：请选择 {names}。</translation>
    </message>
    <message>
        <source>{label} could not be downloaded ({reasons}): try again with a connection to the internet, or put its four files, from wherever you have them, into a folder and choose that folder.</source>
        <translation>无法下载 {label}（{reasons}）：请在联网时再试，或把它的四个文件放进一个文件夹，再选择那个文件夹。</translation>
    </message>
    <message>
        <source>{label} is not here yet: download it ({megabytes:.0f} MB), here or with &apos;nnviz download {name}&apos;, or choose a folder with its four files.</source>
        <translation>还没有 {label}：请在这里或用“nnviz download {name}”下载（{megabytes:.0f} MB），或选择含有它的四个文件的文件夹。</translation>
    </message>
    <message>
        <source>{label} must be a number.</source>
        <translation>{label}必须是一个数。</translation>
    </message>
    <message>
        <source>{label} must be a whole number.</source>
        <translation>{label}必须是整数。</translation>
    </message>
    <message>
        <source>{label} must be {expected}.</source>
        <translation>{label}必须是{expected}。</translation>
    </message>
    <message>
        <source>{label}: this run has no such number.</source>
        <translation>{label}：这次运行没有这个数。</translation>
    </message>
    <message>
        <source>{label}: {number}.</source>
        <translation>{label}：{number}。</translation>
    </message>
    <message>
        <source>{limit:,.0f}</source>
        <translation>{limit:,.0f}</translation>
    </message>
    <message>
        <source>{limit:g}</source>
        <translation>{limit:g}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 到 {high}</translation>
    </message>
    <message>
        <source>{n:,} classes now, {before:,} before</source>
        <translation>现在有 {n:,} 个类别，之前有 {before:,} 个</translation>
    </message>
    <message>
        <source>{n:,} inputs now, {before:,} before</source>
        <translation>现在有 {n:,} 个输入，之前有 {before:,} 个</translation>
    </message>
    <message>
        <source>{names} (each: {why})</source>
        <translation>{names}（每列：{why}）</translation>
    </message>
    <message>
        <source>{names} ({why})</source>
        <translation>{names}（{why}）</translation>
    </message>
    <message>
        <source>{names} and {count:,} more</source>
        <translation>{names}，以及另外 {count:,} 个</translation>
    </message>
    <message>
        <source>{names} are 0 or 1 and add up to 1: they are taken as one wanted column of {count} classes. Choose one of them to predict that alone.</source>
        <translation>{names} 为 0 或 1 且加起来为 1：它们被当作一个有 {count} 个类别的目标列。若只想预测其中一个，请选择它。</translation>
    </message>
    <message>
        <source>{names} are inputs now</source>
        <translation>{names} 现在是输入</translation>
    </message>
    <message>
        <source>{names} are no inputs now</source>
        <translation>{names} 现在不再是输入</translation>
    </message>
    <message>
        <source>{names} is an input now</source>
        <translation>{names} 现在是输入</translation>
    </message>
    <message>
        <source>{names} is no input now</source>
        <translation>{names} 现在不再是输入</translation>
    </message>
    <message>
        <source>{name} cannot be &apos;{text}&apos;.</source>
        <translation>{name} 不能是“{text}”。</translation>
    </message>
    <message>
        <source>{name} cannot be &apos;{text}&apos;: from:to:steps, from:to:log:steps or a list is meant.</source>
        <translation>{name} 不能是“{text}”：应为 from:to:steps、from:to:log:steps 或列表。</translation>
    </message>
    <message>
        <source>{name} cannot be &apos;{text}&apos;: part several with semicolons, such as 2-3-1; 2-4-1.</source>
        <translation>{name} 不能是“{text}”：多个请用分号分开，例如 2-3-1; 2-4-1。</translation>
    </message>
    <message>
        <source>{name} cannot be parted by &apos;{mark}&apos;: choose a single mark.</source>
        <translation>{name} 不能用“{mark}”分隔：请选择单个符号。</translation>
    </message>
    <message>
        <source>{name} cannot be read as an npz of arrays ({reason}): save it anew with numpy.savez.</source>
        <translation>{name} 不能作为数组的 npz 读取（{reason}）：请用 numpy.savez 重新保存。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} 无法读取：{reason}。</translation>
    </message>
    <message>
        <source>{name} cannot go along with {axis}: it is another setting, with as many values.</source>
        <translation>{name} 不能与 {axis} 一起变化：它必须是另一项设置，值的个数相同。</translation>
    </message>
    <message>
        <source>{name} could not be read to its end, perhaps for want of memory: use fewer rows.</source>
        <translation>{name} 无法读到末尾，可能是内存不足：请减少行。</translation>
    </message>
    <message>
        <source>{name} has a password: save it without one.</source>
        <translation>{name} 有密码：请去掉密码再保存。</translation>
    </message>
    <message>
        <source>{name} has changed since it was used: {differences}.</source>
        <translation>{name} 自上次使用后已改变：{differences}。</translation>
    </message>
    <message>
        <source>{name} has hardly a row with {column} and all else: fill empty cells instead of leaving rows out, or choose another wanted column.</source>
        <translation>{name} 中几乎没有 {column} 和其他各列都齐全的行：请填补空单元格而不是去掉行，或选择另一个目标列。</translation>
    </message>
    <message>
        <source>{name} has labels that are no classes: use whole numbers.</source>
        <translation>{name} 的标签不是类别：请用整数。</translation>
    </message>
    <message>
        <source>{name} has more than {most:,} cells that are no numbers: use fewer rows.</source>
        <translation>{name} 有超过 {most:,} 个不是数的单元格：请减少行。</translation>
    </message>
    <message>
        <source>{name} has more than {most:,} numbers: use fewer rows.</source>
        <translation>{name} 有超过 {most:,} 个数：请减少行。</translation>
    </message>
    <message>
        <source>{name} has no column &apos;{column}&apos; beside the pictures: choose one of {names}.</source>
        <translation>{name} 除了图片之外没有“{column}”列：请选择 {names} 之一。</translation>
    </message>
    <message>
        <source>{name} has no rows of data: put one example in every row.</source>
        <translation>{name} 没有数据行：请每行放一个样本。</translation>
    </message>
    <message>
        <source>{name} has no rows: put one example in every row.</source>
        <translation>{name} 没有行：请每行放一个样本。</translation>
    </message>
    <message>
        <source>{name} has no sheet &apos;{sheet}&apos;: choose another one.</source>
        <translation>{name} 没有工作表“{sheet}”：请选择另一个。</translation>
    </message>
    <message>
        <source>{name} has one column: it needs inputs and a column that is wanted.</source>
        <translation>{name} 只有一列：它需要输入和一个目标列。</translation>
    </message>
    <message>
        <source>{name} has only one class: add pictures of another one.</source>
        <translation>{name} 只有一个类别：请添加另一个类别的图片。</translation>
    </message>
    <message>
        <source>{name} has several labels for a picture: give it one.</source>
        <translation>{name} 中一张图片有几个标签：请只给一个。</translation>
    </message>
    <message>
        <source>{name} has words and numbers as labels: use one of them.</source>
        <translation>{name} 的标签既有文字又有数：请只用一种。</translation>
    </message>
    <message>
        <source>{name} has {count:,} classes; up to {most:,} can be.</source>
        <translation>{name} 有 {count:,} 个类别；最多可以有 {most:,} 个。</translation>
    </message>
    <message>
        <source>{name} has {count:,} columns: leave some out, it may have {most:,}.</source>
        <translation>{name} 有 {count:,} 列：请去掉一些，最多可以有 {most:,} 列。</translation>
    </message>
    <message>
        <source>{name} has {count:,} inputs, more than {most:,}: leave columns out.</source>
        <translation>{name} 有 {count:,} 个输入，超过 {most:,} 个：请去掉一些列。</translation>
    </message>
    <message>
        <source>{name} holds neither pictures nor labels, but numbers in another shape: choose a file of pictures.</source>
        <translation>{name} 中既没有图片也没有标签，而是其他形状的数：请选择图片文件。</translation>
    </message>
    <message>
        <source>{name} holds no picture that can be read: choose another.</source>
        <translation>{name} 中没有可读取的图片：请选择另一个。</translation>
    </message>
    <message>
        <source>{name} holds no pictures of one size: choose another file.</source>
        <translation>{name} 中的图片尺寸不一：请选择另一个文件。</translation>
    </message>
    <message>
        <source>{name} holds pictures of one grey alone: choose others.</source>
        <translation>{name} 中的图片只有一种灰度：请选择别的。</translation>
    </message>
    <message>
        <source>{name} holds pixels from {low:g} to {high:g}, which are no grey values: mend them.</source>
        <translation>{name} 中的像素从 {low:g} 到 {high:g}，不是灰度值：请修正。</translation>
    </message>
    <message>
        <source>{name} holds pixels that are no numbers: mend them.</source>
        <translation>{name} 中有不是数的像素：请修正。</translation>
    </message>
    <message>
        <source>{name} holds the label {label} in a part that does not train: no training picture has it.</source>
        <translation>{name} 的非训练部分有标签 {label}：没有任何训练图片有它。</translation>
    </message>
    <message>
        <source>{name} holds the weights and biases of a network, and no examples: choose what it learnt from.</source>
        <translation>{name} 里是一个网络的权重和偏置，没有样本：请选择它所学的数据。</translation>
    </message>
    <message>
        <source>{name} holds too many pictures: use fewer.</source>
        <translation>{name} 中的图片太多：请减少。</translation>
    </message>
    <message>
        <source>{name} holds words in the place of pictures: save numbers.</source>
        <translation>{name} 中在图片的位置上有文字：请保存数。</translation>
    </message>
    <message>
        <source>{name} holds {count:,} pictures of {height} × {width} pixels: use fewer or smaller ones.</source>
        <translation>{name} 有 {count:,} 张 {height} × {width} 像素的图片：请减少或用小一些的。</translation>
    </message>
    <message>
        <source>{name} holds {count:,} pictures; up to {most:,} are read: use fewer.</source>
        <translation>{name} 有 {count:,} 张图片；最多读取 {most:,} 张：请减少。</translation>
    </message>
    <message>
        <source>{name} holds {count} labels, such as {label}, in a part that does not train: no training picture has them.</source>
        <translation>{name} 的非训练部分有 {count} 个标签（例如 {label}）：没有任何训练图片有它们。</translation>
    </message>
    <message>
        <source>{name} is a sparse ARFF file: save it with all cells.</source>
        <translation>{name} 是稀疏的 ARFF 文件：请保存所有单元格。</translation>
    </message>
    <message>
        <source>{name} is damaged: get it again.</source>
        <translation>{name} 已损坏：请重新获取。</translation>
    </message>
    <message>
        <source>{name} is larger than 200 MB: use fewer rows.</source>
        <translation>{name} 大于 200 MB：请减少行。</translation>
    </message>
    <message>
        <source>{name} is no pickle of arrays, or a damaged one: get it again.</source>
        <translation>{name} 不是数组的 pickle，或已损坏：请重新获取。</translation>
    </message>
    <message>
        <source>{name} is no table that can be opened: save it anew, as CSV or as xlsx.</source>
        <translation>{name} 不是可打开的表格：请重新保存为 CSV 或 xlsx。</translation>
    </message>
    <message>
        <source>{name} is no table: choose CSV or other text, xlsx, xls, xlsb, ods or ARFF.</source>
        <translation>{name} 不是表格：请选择 CSV 或其他文本、xlsx、xls、xlsb、ods 或 ARFF。</translation>
    </message>
    <message>
        <source>{name} is no whole ARFF file: it needs lines with @attribute, then one with @data.</source>
        <translation>{name} 不是完整的 ARFF 文件：需要带 @attribute 的行，然后是带 @data 的行。</translation>
    </message>
    <message>
        <source>{name} is not a file: choose another one.</source>
        <translation>{name} 不是文件：请选择另一个。</translation>
    </message>
    <message>
        <source>{name} is not remembered among your data: {reason} Or name another folder in the environment variable NNVIZ_DATA.</source>
        <translation>{name} 不会留在你的数据列表中：{reason}也可以在环境变量 NNVIZ_DATA 中指定另一个文件夹。</translation>
    </message>
    <message>
        <source>{name} is of a kind that is not read: choose {kinds}.</source>
        <translation>{name} 属于不能读取的种类：请选择 {kinds}。</translation>
    </message>
    <message>
        <source>{name} is one picture: choose the folder that has a folder of pictures for each class.</source>
        <translation>{name} 是一张图片：请选择每一类各有一个图片文件夹的文件夹。</translation>
    </message>
    <message>
        <source>{name} is refused, nothing in it was run: {reason}. Only pickles of arrays of numbers are read: save the arrays with numpy.savez instead.</source>
        <translation>{name} 被拒绝，其中没有任何内容被执行：{reason}。只读取数的数组的 pickle：请改用 numpy.savez 保存数组。</translation>
    </message>
    <message>
        <source>{name} is too large to be opened: save it as CSV.</source>
        <translation>{name} 太大，无法打开：请保存为 CSV。</translation>
    </message>
    <message>
        <source>{name} is too large: use fewer rows.</source>
        <translation>{name} 太大：请减少行。</translation>
    </message>
    <message>
        <source>{name} may have {most} values at most: take fewer steps.</source>
        <translation>{name} 最多可以有 {most} 个值：请减少步数。</translation>
    </message>
    <message>
        <source>{name} must hold pairs of pictures and labels, as the book&apos;s mnist.pkl.gz: save them so, or with numpy.savez.</source>
        <translation>{name} 必须含有成对的图片和标签，如书中的 mnist.pkl.gz：请这样保存，或用 numpy.savez。</translation>
    </message>
    <message>
        <source>{name} must hold pictures and labels, such as x_train and y_train; it holds {found}.</source>
        <translation>{name} 必须含有图片和标签，例如 x_train 和 y_train；它含有 {found}。</translation>
    </message>
    <message>
        <source>{name} names pictures but no labels: add a column.</source>
        <translation>{name} 给出了图片的名称但没有标签：请添加一列。</translation>
    </message>
    <message>
        <source>{name} needs 2 values at least: take more steps.</source>
        <translation>{name} 至少需要 2 个值：请增加步数。</translation>
    </message>
    <message>
        <source>{name} needs a value at least, and {most:,} at most.</source>
        <translation>{name} 至少需要一个值，最多 {most:,} 个。</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {most:,} MB: use fewer pictures.</source>
        <translation>{name} 解压后超过 {most:,} MB：请减少图片。</translation>
    </message>
    <message>
        <source>{name} unpacks to {size:,} MB: use fewer pictures.</source>
        <translation>{name} 解压后为 {size:,} MB：请减少图片。</translation>
    </message>
    <message>
        <source>{name} would be both the script and the file of its weights: name the script differently, such as {script}.</source>
        <translation>{name} 会同时是脚本和它的权重文件：请给脚本另取名字，例如 {script}。</translation>
    </message>
    <message>
        <source>{name}, line {line} is longer than {most:,} letters: use fewer columns.</source>
        <translation>{name} 第 {line} 行超过 {most:,} 个字符：请减少列。</translation>
    </message>
    <message>
        <source>{name}, line {line}: a quotation mark opens a cell and none closes it: mend the line.</source>
        <translation>{name} 第 {line} 行：有一个引号开始了单元格，却没有结束：请修正该行。</translation>
    </message>
    <message>
        <source>{name}, line {line}: {what}, and so it is in most lines. Choose another separator, or mend the file.</source>
        <translation>{name} 第 {line} 行：{what}，大多数行都这样。请选择另一种分隔符，或修正文件。</translation>
    </message>
    <message>
        <source>{name}, {torn}</source>
        <translation>{name}，{torn}</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}：{what}</translation>
    </message>
    <message>
        <source>{number}&#xa0;epochs</source>
        <translation>{number} 轮</translation>
    </message>
    <message>
        <source>{path} cannot be made: {error}.</source>
        <translation>无法建立 {path}：{error}。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>无法使用 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: it is protected.</source>
        <translation>无法写入 {path}：它受保护。</translation>
    </message>
    <message>
        <source>{path} cannot be written: the folder nnviz was started in is gone; name a whole path.</source>
        <translation>无法写入 {path}：启动 nnviz 时所在的文件夹已不存在；请给出完整路径。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} ends before its {count:,} {what} do: get it again.</source>
        <translation>{path} 在 {count:,} 个{what}读完之前就结束了：请重新获取。</translation>
    </message>
    <message>
        <source>{path} goes on after its {count:,} {what}: get it again.</source>
        <translation>{path} 在 {count:,} 个{what}之后还有内容：请重新获取。</translation>
    </message>
    <message>
        <source>{path} has more than {most:,} weights: choose a smaller network.</source>
        <translation>{path} 有超过 {most:,} 个权重：请选择小一些的网络。</translation>
    </message>
    <message>
        <source>{path} has more than {most} million pixels: shrink it.</source>
        <translation>{path} 超过 {most} 百万像素：请缩小它。</translation>
    </message>
    <message>
        <source>{path} is named in another encoding than this computer&apos;s: rename it, then open it.</source>
        <translation>{path} 的名称采用了与本机不同的编码：请重命名后再打开。</translation>
    </message>
    <message>
        <source>{path} was cut short while the sweep went on: it is written again, with all that was done.</source>
        <translation>{path} 在扫描进行时被截短：已重新写入，包括所有完成的部分。</translation>
    </message>
    <message>
        <source>{project} is not opened, {data} has changed since it was saved: {why} Put the data back as they were and open {project} again.</source>
        <translation>{project} 没有打开，{data} 在保存之后变了：{why}请把数据恢复原样，然后重新打开 {project}。</translation>
    </message>
    <message>
        <source>{project} is not opened, {name} cannot be used now: {why} Put {name} back as it was and open {project} again.</source>
        <translation>{project} 没有打开，{name} 现在无法使用：{why}请把 {name} 恢复原样，然后重新打开 {project}。</translation>
    </message>
    <message>
        <source>{project} is not opened, {name} cannot be used: {why} Choose the file or folder that it was trained on.</source>
        <translation>{project} 没有打开，{name} 无法使用：{why}请选择它训练时所用的文件或文件夹。</translation>
    </message>
    <message>
        <source>{project} is not opened, {name} does not hold its data: {why} Choose the file or folder that it was trained on.</source>
        <translation>{project} 没有打开，{name} 中不是它的数据：{why}请选择它训练时所用的文件或文件夹。</translation>
    </message>
    <message>
        <source>{project} is not opened, {name} has changed since it was saved: {why} Put {name} back as it was and open {project} again, or open {name} itself.</source>
        <translation>{project} 没有打开，{name} 在保存之后变了：{why}请把 {name} 恢复原样，然后重新打开 {project}，或者直接打开 {name}。</translation>
    </message>
    <message>
        <source>{rows} as before, with other content</source>
        <translation>仍是 {rows}，但内容不同</translation>
    </message>
    <message>
        <source>{rows} now, {before:,} before</source>
        <translation>现在有 {rows}，之前有 {before:,}</translation>
    </message>
    <message>
        <source>{setting}: {old} → {new} {after}</source>
        <translation>{setting}：{old} → {new}，{after}</translation>
    </message>
    <message>
        <source>{path} holds a number that is not finite: save it anew.</source>
        <translation>{path} 中有一个不是有限的数：请重新保存。</translation>
    </message>
    <message>
        <source>{path} holds a number that is too large: put it right.</source>
        <translation>{path} 中有一个太大的数：请更正。</translation>
    </message>
    <message>
        <source>{path} holds a sweep of another design ({names} changed): name another file.</source>
        <translation>{path} 中是另一个设计的扫描（{names} 已改变）：请指定另一个文件。</translation>
    </message>
    <message>
        <source>{path} holds arrays, but no network&apos;s activations: open the json that the network was saved in, or its project.</source>
        <translation>{path} 里是数组，但没有网络的激活函数：请打开保存该网络的 json，或它的项目。</translation>
    </message>
    <message>
        <source>{path} holds images of {found} pixels, which is too much: shrink them.</source>
        <translation>{path} 中的图像有 {found} 像素，太大了：请缩小它们。</translation>
    </message>
    <message>
        <source>{path} holds images of {found} pixels; MNIST&apos;s have 28 × 28.</source>
        <translation>{path} 中的图像有 {found} 像素；MNIST 的是 28 × 28。</translation>
    </message>
    <message>
        <source>{path} holds no circuit: choose another file.</source>
        <translation>{path} 中没有电路：请选择另一个文件。</translation>
    </message>
    <message>
        <source>{path} holds no circuit: {why}</source>
        <translation>{path} 中没有电路：{why}</translation>
    </message>
    <message>
        <source>{path} holds no design: name a design or a report.</source>
        <translation>{path} 中没有设计：请指定一个设计或报告。</translation>
    </message>
    <message>
        <source>{path} holds no digits of nnviz: choose another file.</source>
        <translation>{path} 中没有 nnviz 的数字：请选择另一个文件。</translation>
    </message>
    <message>
        <source>{path} holds no progress in lessons: rename it.</source>
        <translation>{path} 中没有课时的进度：请给它改名。</translation>
    </message>
    <message>
        <source>{path} holds no seeds.</source>
        <translation>{path} 中没有种子。</translation>
    </message>
    <message>
        <source>{path} holds no sweep.</source>
        <translation>{path} 中没有扫描。</translation>
    </message>
    <message>
        <source>{path} holds no sweep: name another file.</source>
        <translation>{path} 中没有扫描：请指定另一个文件。</translation>
    </message>
    <message>
        <source>{path} holds the label {label}; only 0 to 9 can be used.</source>
        <translation>{path} 中有标签 {label}；只能用 0 到 9。</translation>
    </message>
    <message>
        <source>{path} holds {labels:,} labels for the {images:,} images of {other}: put files in the folder that belong together.</source>
        <translation>{path} 中有 {labels:,} 个标签，而 {other} 有 {images:,} 幅图像：请把属于一起的文件放进文件夹。</translation>
    </message>
    <message>
        <source>{path} is a folder: name a file.</source>
        <translation>{path} 是一个文件夹：请指定文件。</translation>
    </message>
    <message>
        <source>{path} is a folder: name a picture.</source>
        <translation>{path} 是一个文件夹：请指定图片。</translation>
    </message>
    <message>
        <source>{path} is a pipe: name a file.</source>
        <translation>{path} 是一个管道：请指定一个文件。</translation>
    </message>
    <message>
        <source>{path} is damaged: get it again.</source>
        <translation>{path} 已损坏：请重新获取。</translation>
    </message>
    <message>
        <source>{path} is larger than {most:,} MB: choose another file.</source>
        <translation>{path} 大于 {most:,} MB：请选择另一个文件。</translation>
    </message>
    <message>
        <source>{path} is larger than {most}: choose another file.</source>
        <translation>{path} 大于 {most}：请选择另一个文件。</translation>
    </message>
    <message>
        <source>{path} is nested too deeply: choose another file.</source>
        <translation>{path} 嵌套太深：请选择另一个文件。</translation>
    </message>
    <message>
        <source>{path} is no file of {what} as MNIST&apos;s are: put the right one in its place.</source>
        <translation>{path} 不是像 MNIST 那样的{what}文件：请换上正确的文件。</translation>
    </message>
    <message>
        <source>{path} is no list of projects.</source>
        <translation>{path} 不是项目列表。</translation>
    </message>
    <message>
        <source>{path} is no project of nnviz, or is damaged: choose another file.</source>
        <translation>{path} 不是 nnviz 的项目，或已损坏：请选择另一个文件。</translation>
    </message>
    <message>
        <source>{path} is no recipe of nnviz: choose another file.</source>
        <translation>{path} 不是 nnviz 的配方：请选择另一个文件。</translation>
    </message>
    <message>
        <source>{path} is not JSON: choose another file.</source>
        <translation>{path} 不是 JSON：请选择另一个文件。</translation>
    </message>
    <message>
        <source>{path} is not a PNG or JPEG picture that can be read.</source>
        <translation>{path} 不是可读取的 PNG 或 JPEG 图片。</translation>
    </message>
    <message>
        <source>{path} is not a design of nnviz: choose another file.</source>
        <translation>{path} 不是 nnviz 的设计：请选择另一个文件。</translation>
    </message>
    <message>
        <source>{path} is not a drawing: give strokes as [[[x, y], …], …].</source>
        <translation>{path} 不是绘图：请给出笔画 [[[x, y], …], …]。</translation>
    </message>
    <message>
        <source>{path} is not a network of nnviz: choose another file.</source>
        <translation>{path} 不是 nnviz 的网络：请选择另一个文件。</translation>
    </message>
    <message>
        <source>{path} is not a network: sizes, weights and biases are wanted.</source>
        <translation>{path} 不是网络：需要 sizes、weights 和 biases。</translation>
    </message>
    <message>
        <source>{path} is that of a sweep that goes on just now: wait for its end, or name another file.</source>
        <translation>{path} 属于正在进行的一次扫描：请等它结束，或指定另一个文件。</translation>
    </message>
    <message>
        <source>{path} is used by another window: try again.</source>
        <translation>{path} 正被另一个窗口使用：请再试一次。</translation>
    </message>
    <message>
        <source>{path} must give its sizes as whole numbers, such as [784, 30, 10].</source>
        <translation>{path} 必须用整数给出 sizes，例如 [784, 30, 10]。</translation>
    </message>
    <message>
        <source>{path} must hold a list of at most {most:,} digits.</source>
        <translation>{path} 必须含有最多 {most:,} 个数字的列表。</translation>
    </message>
    <message>
        <source>{path} must hold {key} for each layer, {layers} in all, as its sizes say.</source>
        <translation>{path} 必须为每一层给出 {key}，按 sizes 共 {layers} 个。</translation>
    </message>
    <message>
        <source>{path} must name an activation for each hidden layer, {count} in all.</source>
        <translation>{path} 必须为每个隐藏层给出激活函数，共 {count} 个。</translation>
    </message>
    <message>
        <source>{path} names a cost that nnviz does not know: it must be {known}.</source>
        <translation>{path} 给出了 nnviz 不认识的代价：必须是 {known}。</translation>
    </message>
    <message>
        <source>{path} names no {what} that nnviz knows: use {names}.</source>
        <translation>{path} 没有给出 nnviz 认识的{what}：请用 {names}。</translation>
    </message>
    <message>
        <source>{path} promises {count:,} {what}; from 1 to {most:,} can be.</source>
        <translation>{path} 声称有 {count:,} 个{what}；可以有 1 到 {most:,} 个。</translation>
    </message>
    <message>
        <source>{path} was moved or deleted while the sweep went on: it is written again, with all that was done.</source>
        <translation>{path} 在扫描进行时被移走或删除：已重新写入，包括所有完成的部分。</translation>
    </message>
    <message>
        <source>{path} was not written: a weight or bias of the network is not finite.</source>
        <translation>没有写入 {path}：网络的一个权重或偏置不是有限的数。</translation>
    </message>
    <message>
        <source>{path} was not written: a weight or bias of the network is too large to reckon with.</source>
        <translation>{path} 未写入：网络中有一个权重或偏置太大，无法计算。</translation>
    </message>
    <message>
        <source>{path} was not written: more than {most:,} weights are too many.</source>
        <translation>没有写入 {path}：超过 {most:,} 个权重，太多了。</translation>
    </message>
    <message>
        <source>{path} was written by a newer nnviz: open it with that version.</source>
        <translation>{path} 由更新的 nnviz 写成：请用那个版本打开。</translation>
    </message>
    <message>
        <source>{path}, where the script&apos;s weights go, holds weights that nnviz has not written, as of a script that went on training: name the script differently, or move that file.</source>
        <translation>{path}（脚本的权重要存放的位置）里有不是 nnviz 写入的权重，例如继续训练过的脚本的：请给脚本另取名称，或移走该文件。</translation>
    </message>
    <message>
        <source>{path}, where the script&apos;s weights go, is there already and is something else: name the script differently.</source>
        <translation>脚本的权重要写到 {path}，可是那里已有别的文件：请给脚本另取名字。</translation>
    </message>
    <message>
        <source>{path}: digit {number} needs a label from 0 to 9.</source>
        <translation>{path}：数字 {number} 需要 0 到 9 的标签。</translation>
    </message>
    <message>
        <source>{path}: digit {number} needs strokes or {side}×{side} pixels.</source>
        <translation>{path}：数字 {number} 需要笔画或 {side}×{side} 像素。</translation>
    </message>
    <message>
        <source>{path}: the {what} have a number that is too large to reckon with: train the network anew.</source>
        <translation>{path}：{what}中有一个数太大，无法计算：请重新训练网络。</translation>
    </message>
    <message>
        <source>{path}: the {what} must all be numbers.</source>
        <translation>{path}：{what}必须全是数。</translation>
    </message>
    <message>
        <source>{path}: the {what} must be {rows} rows of {columns}, as sizes say.</source>
        <translation>{path}：{what}必须是 {rows} 行 {columns} 列，与 sizes 相符。</translation>
    </message>
    <message>
        <source>{place}: {said}</source>
        <translation>{place}：{said}</translation>
    </message>
    <message>
        <source>{place}: {said}.</source>
        <translation>{place}：{said}。</translation>
    </message>
    <message>
        <source>{project} is not opened: its data {name} are missing. Put {name} into {folder} and open {project} again.</source>
        <translation>{project} 没有打开：找不到它的数据 {name}。请把 {name} 放到 {folder} 中，然后重新打开 {project}。</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{runs:,} runs are more than {most:,}: take fewer values or seeds.</source>
        <translation>{runs:,} 次运行超过 {most:,} 次：请减少取值或种子。</translation>
    </message>
    <message>
        <source>{said}</source>
        <translation>{said}</translation>
    </message>
    <message>
        <source>{said} ({share:.0f} %)</source>
        <translation>{said}（{share:.0f} %）</translation>
    </message>
    <message>
        <source>{share:.0f} % of the weighted inputs of hidden layer {layer} are where the activation is flat.</source>
        <translation>隐藏层 {layer} 有 {share:.0f} % 的加权输入处在激活函数平坦的地方。</translation>
    </message>
    <message>
        <source>{shown} ({least} to {most})</source>
        <translation>{shown}（{least} 到 {most}）</translation>
    </message>
    <message>
        <source>{size:.0f} kB</source>
        <translation>{size:.0f} kB</translation>
    </message>
    <message>
        <source>{size:.1f} MB</source>
        <translation>{size:.1f} MB</translation>
    </message>
    <message>
        <source>{size} MB are needed</source>
        <translation>需要 {size} MB</translation>
    </message>
    <message>
        <source>{table} has no column &apos;{name}&apos;: choose one of {names}.</source>
        <translation>{table} 没有“{name}”列：请选择 {names} 之一。</translation>
    </message>
    <message>
        <source>{table} has no column to predict {wanted} from, {reasons}: choose other data.</source>
        <translation>{table} 没有可用来预测 {wanted} 的列，{reasons}：请选择其他数据。</translation>
    </message>
    <message>
        <source>{table} has no column to predict {wanted} from: choose another one, or leave fewer out.</source>
        <translation>{table} 没有可用来预测 {wanted} 的列：请选择另一个目标列，或少去掉一些。</translation>
    </message>
    <message>
        <source>{table} has no column to predict {wanted} from: {reasons}.</source>
        <translation>{table} 没有可用来预测 {wanted} 的列：{reasons}。</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>{told}, not {failed}.</source>
        <translation>{told}，未重现：{failed}。</translation>
    </message>
    <message>
        <source>{told}.</source>
        <translation>{told}。</translation>
    </message>
    <message>
        <source>{value} (epoch {epoch:,})</source>
        <translation>{value}（第 {epoch:,} 轮）</translation>
    </message>
    <message>
        <source>{verdict}, as in the book</source>
        <translation>{verdict}，与书中一样</translation>
    </message>
    <message>
        <source>{words}</source>
        <translation>{words}</translation>
    </message>
    <message>
        <source>η divided by</source>
        <translation>η 除以</translation>
    </message>
    <message>
        <source>η has come down to 1/{divisor:,.0f} after epoch {epoch:,}.</source>
        <translation>第 {epoch:,} 轮之后 η 已降到 1/{divisor:,.0f}。</translation>
    </message>
    <message>
        <source>η is at {rate:g}, the smallest there is, after epoch {epoch:,}.</source>
        <translation>第 {epoch:,} 轮之后 η 为 {rate:g}，已经是最小的了。</translation>
    </message>
    <message>
        <source>η learning rate</source>
        <translation>η 学习率</translation>
    </message>
    <message>
        <source>ηλ/n = {shrink:.3g} &gt; 2, so lower λ or η</source>
        <translation>ηλ/n = {shrink:.3g} &gt; 2，所以请降低 λ 或 η</translation>
    </message>
    <message>
        <source>ηλ/n = {shrink:.3g} is 2 or more, so the weights will blow up: lower λ or η.</source>
        <translation>ηλ/n = {shrink:.3g} 不小于 2，权重会爆掉：请降低 λ 或 η。</translation>
    </message>
    <message>
        <source>λ changes nothing without a penalty: choose one, such as L2.</source>
        <translation>没有惩罚时 λ 不起作用：请选择一种，例如 L2。</translation>
    </message>
    <message>
        <source>λ strength</source>
        <translation>λ 强度</translation>
    </message>
    <message>
        <source>μ momentum</source>
        <translation>μ 动量</translation>
    </message>
    <message>
        <source>“Training images” is {size:,}, and you have 1 digit of your own: choose 1 there first.</source>
        <translation>“训练图像”是 {size:,}，而你有 1 个自己的数字：请先在那里选 1。</translation>
    </message>
    <message>
        <source>“Training images” is {size:,}, and you have {count:,} digits of your own: choose {count:,} or fewer there first.</source>
        <translation>“训练图像”是 {size:,}，而你有 {count:,} 个自己的数字：请先在那里选 {count:,} 或更少。</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{word}” is infinite, which is nothing to learn from</source>
        <translation>“{word}”是无穷大，从中学不到什么</translation>
    </message>
    <message>
        <source>“{word}” is no example: the row is left out</source>
        <translation>“{word}”不是样本：该行已去掉</translation>
    </message>
    <message>
        <source>“{word}” is no number</source>
        <translation>“{word}”不是数</translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>A second window cannot be opened here.</source>
        <translation>无法在这里打开第二个窗口。</translation>
    </message>
    <message>
        <source>A second window opens: it is what a student sees.</source>
        <translation>第二个窗口正在打开：这就是学生看到的。</translation>
    </message>
    <message>
        <source>All that stands in the window in one file: design, data or their points, network, curves, your digits and drawing, the lesson. Opened, it is as it was left and trains on.</source>
        <translation>窗口里的一切都在一个文件中：设计、数据或其中的点、网络、曲线、你的数字和所画的、课时。打开之后与离开时一样，并继续训练。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Design in one line</source>
        <translation>设计写成一行</translation>
    </message>
    <message>
        <source>Everything is locked but: {names}.</source>
        <translation>除 {names} 外全部锁定。</translation>
    </message>
    <message>
        <source>Everything is locked.</source>
        <translation>全部锁定。</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>For a class</source>
        <translation>用于课堂</translation>
    </message>
    <message>
        <source>Give {file} along with it: it is looked for beside the project.</source>
        <translation>请把 {file} 一起交出：打开时会在项目旁边寻找它。</translation>
    </message>
    <message>
        <source>Its data are not there: without them nobody knows what it answers.</source>
        <translation>它的数据不在：没有数据，无人知道它回答的是什么。</translation>
    </message>
    <message>
        <source>Its data are not there: without them there is nothing to report.</source>
        <translation>它的数据不在：没有数据就没有可报告的。</translation>
    </message>
    <message>
        <source>Its weights and biases as JSON, with its design. Where it is one of chapters 1 to 3, the book&apos;s own network2 reads it.</source>
        <translation>它的权重和偏置为 JSON，连同它的设计。若是第 1 到 3 章那样的网络，书中的 network2 能读取。</translation>
    </message>
    <message>
        <source>Lesson, locked</source>
        <translation>课时，已锁定</translation>
    </message>
    <message>
        <source>Locked: {names}.</source>
        <translation>已锁定：{names}。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>NumPy script</source>
        <translation>NumPy 脚本</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>One page: the design, seed and data, the curves, the figures and the worst mistakes, with a checksum that the same run has again. It asks for a name, which is kept nowhere else.</source>
        <translation>一页：设计、种子和数据、曲线、数值和最差的错误，以及同样的运行会再次得到的校验和。它会问一个姓名，不保存在别处。</translation>
    </message>
    <message>
        <source>One page: the lesson, its settings and seed, what was predicted, the curves, and what became of it.</source>
        <translation>一页：课时、它的设置和种子、所作的预测、曲线，以及结果如何。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>PyTorch script</source>
        <translation>PyTorch 脚本</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>{n} things are locked: they have a small lock.</source>
        <translation>锁定了 {n} 项：它们带有一把小锁。</translation>
    </message>
    <message>
        <source>The network in a file</source>
        <translation>网络存为文件</translation>
    </message>
    <message>
        <source>The project in a file</source>
        <translation>项目存为文件</translation>
    </message>
    <message>
        <source>The report on this lesson</source>
        <translation>本课的报告</translation>
    </message>
    <message>
        <source>The report on this run</source>
        <translation>这次运行的报告</translation>
    </message>
    <message>
        <source>There is no verdict yet: run the lesson to its end.</source>
        <translation>还没有结论：请把本课运行完。</translation>
    </message>
    <message>
        <source>To hand in</source>
        <translation>交上去</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>带走</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
</context>
<context>
    <name>Sharpness</name>
    <message>
        <source>How sharp the step is</source>
        <translation>阶跃有多陡</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>factor c</source>
        <translation>倍数 c</translation>
    </message>
</context>
<context>
    <name>Sketching</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>nothing drawn</source>
        <translation>什么都没有画</translation>
    </message>
</context>
<context>
    <name>SlopePanels</name>
    <message>
        <source>before</source>
        <translation>前一层</translation>
    </message>
    <message>
        <source>from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>SmallCurve</name>
    <message>
        <source>How this weight has moved</source>
        <translation>这个权重的变化</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>第 {0} 轮</translation>
    </message>
</context>
<context>
    <name>SmallMap</name>
    <message>
        <source>Map of the network&apos;s own cost</source>
        <translation>网络自己的代价地图</translation>
    </message>
    <message>
        <source>cost {0}</source>
        <translation>代价 {0}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>第 {n} 轮</translation>
    </message>
</context>
<context>
    <name>Softmax</name>
    <message>
        <source>All four have the same share, a quarter.</source>
        <translation>四个的份额相同，各四分之一。</translation>
    </message>
    <message>
        <source>By finite difference: {slopes}.</source>
        <translation>用有限差分：{slopes}。</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>和</translation>
    </message>
    <message>
        <source>{name} has the largest share, {share}; the four add up to 1.</source>
        <translation>{name} 的份额最大，为 {share}；四个加起来为 1。</translation>
    </message>
</context>
<context>
    <name>SoftmaxDesk</name>
    <message>
        <source>Add 1 to all</source>
        <translation>全部加 1</translation>
    </message>
    <message>
        <source>All equal</source>
        <translation>全部相等</translation>
    </message>
    <message>
        <source>If the right answer is</source>
        <translation>如果正确答案是</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>用数表示</translation>
    </message>
    <message>
        <source>Log-likelihood cost</source>
        <translation>对数似然代价</translation>
    </message>
    <message>
        <source>One z turned</source>
        <translation>转动一个 z</translation>
    </message>
    <message>
        <source>Open as a network</source>
        <translation>作为网络打开</translation>
    </message>
    <message>
        <source>Shares of 1</source>
        <translation>1 的份额</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>The four answers while one z turns</source>
        <translation>转动一个 z 时的四个答案</translation>
    </message>
    <message>
        <source>The slope is a − y, without σ′: a badly wrong softmax learns fast.</source>
        <translation>斜率是 a − y，没有 σ′：错得厉害的 Softmax 学得快。</translation>
    </message>
    <message>
        <source>The sum is 1</source>
        <translation>和为 1</translation>
    </message>
    <message>
        <source>Train is off here: nothing is learnt, you turn the sliders.</source>
        <translation>这里不能训练：没有要学的，由你转动滑块。</translation>
    </message>
    <message>
        <source>Turn a slider, type a number, or drag the point on the curves. With the keyboard: Tab goes from one to the next, the arrows turn it.</source>
        <translation>转动滑块、输入数，或在曲线上拖动点。用键盘：Tab 换到下一个，方向键转动它。</translation>
    </message>
    <message>
        <source>Turn {z} alone</source>
        <translation>只转动 {z}</translation>
    </message>
    <message>
        <source>all four answers while {z} goes from −5 to 5</source>
        <translation>{z} 从 −5 到 5 时的全部四个答案</translation>
    </message>
    <message>
        <source>four weighted sums become four shares of 1</source>
        <translation>四个加权和变成 1 的四个份额</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>softmax: its share of the sum</source>
        <translation>Softmax：它在总和中的份额</translation>
    </message>
    <message>
        <source>what one gains the others lose</source>
        <translation>一个得到的，是别的失去的</translation>
    </message>
    <message>
        <source>{z} is {value}. {sentence}</source>
        <translation>{z} 为 {value}。{sentence}</translation>
    </message>
</context>
<context>
    <name>SolvedPage</name>
    <message>
        <source>1 min</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>What does not</source>
        <translation>什么不能</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>原因是什么</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>什么能修好</translation>
    </message>
    <message>
        <source>What showed it</source>
        <translation>从什么看出来</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
</context>
<context>
    <name>SomeFields</name>
    <message>
        <source>Add a hidden layer</source>
        <translation>添加一个隐藏层</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>添加层</translation>
    </message>
</context>
<context>
    <name>Spec</name>
    <message>
        <source>0 below 0.4, 1 from there on (chapter 4).</source>
        <translation>0.4 以下为 0，从那里起为 1（第 4 章）。</translation>
    </message>
    <message>
        <source>0 only where both inputs are 1. Every computation can be built of it (chapter 1).</source>
        <translation>只有两个输入都为 1 时才为 0。任何计算都可以由它搭成（第 1 章）。</translation>
    </message>
    <message>
        <source>0.2 + 0.4x² + 0.3x sin 15x + 0.05 cos 50x.</source>
        <translation>0.2 + 0.4x² + 0.3x sin 15x + 0.05 cos 50x。</translation>
    </message>
    <message>
        <source>0.8 from 0.4 to 0.6, else 0 (chapter 4).</source>
        <translation>从 0.4 到 0.6 为 0.8，其余为 0（第 4 章）。</translation>
    </message>
    <message>
        <source>1 where at least one input is 1. One neuron can do it (chapter 1).</source>
        <translation>至少一个输入为 1 时为 1。一个神经元就能做到（第 1 章）。</translation>
    </message>
    <message>
        <source>1 where both inputs are 1. One neuron can do it (chapter 1).</source>
        <translation>两个输入都为 1 时为 1。一个神经元就能做到（第 1 章）。</translation>
    </message>
    <message>
        <source>1 where the inputs differ. Needs a hidden layer: no straight line parts the two classes.</source>
        <translation>输入不同时为 1。需要隐藏层：没有一条直线能分开两个类别。</translation>
    </message>
    <message>
        <source>150 irises of three species, by the length and width of two kinds of leaves (Fisher, 1936).</source>
        <translation>三个品种的 150 朵鸢尾花，用两种花瓣的长和宽（Fisher，1936）。</translation>
    </message>
    <message>
        <source>32-bit numbers are fast, 64-bit ones finer.</source>
        <translation>32 位数快，64 位数更精细。</translation>
    </message>
    <message>
        <source>32-bit numbers: fast.</source>
        <translation>32 位数：快。</translation>
    </message>
    <message>
        <source>344 penguins of three species: numbers, words and empty cells (Gorman, Williams, Fraser, 2014).</source>
        <translation>三个品种的 344 只企鹅：有数、文字和空单元格（Gorman、Williams、Fraser，2014）。</translation>
    </message>
    <message>
        <source>60,000 scanned digits, split as in the book. Needs its four files: downloaded, or in a folder.</source>
        <translation>60,000 个扫描的数字，按书中的方式划分。需要它的四个文件：下载的，或在一个文件夹中。</translation>
    </message>
    <message>
        <source>64-bit numbers: for proofs.</source>
        <translation>64 位数：用于验证。</translation>
    </message>
    <message>
        <source>A data set&apos;s name, or a table or pictures of one&apos;s own: a file or a folder.</source>
        <translation>数据集的名称，或自己的表格或图片：一个文件或文件夹。</translation>
    </message>
    <message>
        <source>A disc inside a ring.</source>
        <translation>圆环之中的一个圆盘。</translation>
    </message>
    <message>
        <source>A sigmoid from −1 to 1. As an output it is trained on −1 and 1 instead of 0 and 1.</source>
        <translation>从 −1 到 1 的 Sigmoid。作为输出时用 −1 和 1 而不是 0 和 1 训练。</translation>
    </message>
    <message>
        <source>AND</source>
        <translation>AND</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Adds two bits: their sum, and what is carried. NANDs alone can do it (chapter 1).</source>
        <translation>把两位相加：它们的和，以及进位。只用与非门就能做到（第 1 章）。</translation>
    </message>
    <message>
        <source>After how many epochs the figures are measured, and after the last one. Rules that end training or lower η look at them then. Seldom is faster where epochs are short.</source>
        <translation>每隔多少轮测量数值，最后一轮之后也测量。结束训练或降低 η 的规则在那时查看它们。轮次短时，少测量会更快。</translation>
    </message>
    <message>
        <source>After how many epochs without improvement, on validation or else on the training examples, the schedule lowers η (chapter 3).</source>
        <translation>多少轮没有改进之后（看验证样本，没有则看训练样本），计划降低 η（第 3 章）。</translation>
    </message>
    <message>
        <source>All examples</source>
        <translation>全部样本</translation>
    </message>
    <message>
        <source>An input of 1, with each of the four answers as the right one.</source>
        <translation>输入为 1，四个答案各有一次是正确答案。</translation>
    </message>
    <message>
        <source>As in the book</source>
        <translation>与书中一样</translation>
    </message>
    <message>
        <source>As network2 reckons: penalty added, λ divided by the number of examples measured.</source>
        <translation>按 network2 的算法：加上惩罚，λ 除以被测量的样本数。</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>两团云</translation>
    </message>
    <message>
        <source>Bump</source>
        <translation>凸起</translation>
    </message>
    <message>
        <source>Chain desk</source>
        <translation>链操作台</translation>
    </message>
    <message>
        <source>Chapter 4</source>
        <translation>第 4 章</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>棋盘</translation>
    </message>
    <message>
        <source>Cheese festival, threshold 3</source>
        <translation>奶酪节，阈值 3</translation>
    </message>
    <message>
        <source>Cheese festival, threshold 5</source>
        <translation>奶酪节，阈值 5</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>圆</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Cost figures</source>
        <translation>代价数值</translation>
    </message>
    <message>
        <source>Cost on the training examples.</source>
        <translation>训练样本上的代价。</translation>
    </message>
    <message>
        <source>Cost on the validation examples, and on test ones that are measured.</source>
        <translation>验证样本上的代价；若测量测试样本，也在它们上。</translation>
    </message>
    <message>
        <source>Costs that can be compared with each other.</source>
        <translation>可以互相比较的代价。</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Decides all chance: weights, order of examples, dropout, the points of planes and functions. Same seed, same run.</source>
        <translation>决定一切随机：权重、样本顺序、Dropout、平面和函数的点。种子相同，运行就相同。</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>糖尿病</translation>
    </message>
    <message>
        <source>Digits that nnviz writes itself, new ones for every epoch unless they are to stay. Needs no file.</source>
        <translation>nnviz 自己书写的数字，每轮都是新的，除非要保持不变。不需要文件。</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>双精度</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Expanded data</source>
        <translation>扩充数据</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Figures every</source>
        <translation>每隔多少轮测量</translation>
    </message>
    <message>
        <source>First 10,000</source>
        <translation>前 10,000 个</translation>
    </message>
    <message>
        <source>Four rows of three inputs whose answer is the first of them. One neuron without a bias can do it: what many a first program of a network learns.</source>
        <translation>三个输入的四行，答案是第一个输入。一个没有偏置的神经元就能做到：许多人的第一个网络程序学的就是它。</translation>
    </message>
    <message>
        <source>Four times four squares in turn: the hardest of them.</source>
        <translation>四乘四的方格交替：其中最难的。</translation>
    </message>
    <message>
        <source>Fresh digits</source>
        <translation>新写数字</translation>
    </message>
    <message>
        <source>Half adder</source>
        <translation>半加器</translation>
    </message>
    <message>
        <source>Half the squared distance between output and target (chapter 1).</source>
        <translation>输出与目标的距离平方的一半（第 1 章）。</translation>
    </message>
    <message>
        <source>Halving</source>
        <translation>减半</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>手写数字</translation>
    </message>
    <message>
        <source>How far handwriting leans to the right (to the left below 0), beyond what is usual: 0.5 is 27 degrees.</source>
        <translation>手写向右倾斜多少（小于 0 则向左），在通常之外：0.5 是 27 度。</translation>
    </message>
    <message>
        <source>How far the hands of handwriting differ: 0 writes every digit of a shape alike. A network that saw little variety reads few people&apos;s digits.</source>
        <translation>手写的笔迹有多不同：0 时同一字形的数字都写得一样。很少见到变化的网络只读得懂少数人的数字。</translation>
    </message>
    <message>
        <source>How many examples the gradient is averaged over before the weights move (chapter 1).</source>
        <translation>权重移动之前，梯度在多少个样本上取平均（第 1 章）。</translation>
    </message>
    <message>
        <source>How many examples train. Few that come again in every epoch are learned by heart: overfitting (chapter 3). Handwriting writes new ones for every epoch, unless they are to stay the same.</source>
        <translation>用多少个样本训练。样本少且每轮重复，就会被死记硬背：过拟合（第 3 章）。手写数字每轮都写新的，除非要保持不变。</translation>
    </message>
    <message>
        <source>How many of the examples that never train are read after every epoch (chapter 3).</source>
        <translation>每轮之后读多少个从不用于训练的样本（第 3 章）。</translation>
    </message>
    <message>
        <source>How many points of a plane or a function are drawn for training, and as many anew for validation. With few, a network learns them by heart: overfitting (chapter 3).</source>
        <translation>平面或函数抽取多少个点来训练，又另抽同样多的来验证。点少时网络会死记硬背：过拟合（第 3 章）。</translation>
    </message>
    <message>
        <source>How many times all training examples are gone through (chapter 1).</source>
        <translation>把全部训练样本过多少遍（第 1 章）。</translation>
    </message>
    <message>
        <source>How much chance there is in the points of a plane, in their place or in their class, and in the values of a function. A network that learns it too is overfitting (chapter 3).</source>
        <translation>平面的点在位置或类别上、函数的值中有多少随机。连它也学进去的网络就是过拟合（第 3 章）。</translation>
    </message>
    <message>
        <source>How the first weights and biases are drawn (chapter 3).</source>
        <translation>初始权重和偏置怎样抽取（第 3 章）。</translation>
    </message>
    <message>
        <source>How the illness of 442 patients went on within a year: a value, which is hard to predict (Efron, Hastie, Johnstone, Tibshirani, 2004).</source>
        <translation>442 位病人的病情在一年内如何发展：一个难以预测的数值（Efron、Hastie、Johnstone、Tibshirani，2004）。</translation>
    </message>
    <message>
        <source>Inputs from 0 to 1, of which every one wants 0.</source>
        <translation>0 到 1 的输入，每个输入的期望值都是 0。</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>鸢尾花</translation>
    </message>
    <message>
        <source>Keep the best</source>
        <translation>保留最好的</translation>
    </message>
    <message>
        <source>Kept apart to choose settings by (chapter 3).</source>
        <translation>留出来用于选择设置（第 3 章）。</translation>
    </message>
    <message>
        <source>Kept apart to the last: what the book&apos;s chapter 1 tells of.</source>
        <translation>留到最后才用：书中第 1 章所说的就是它。</translation>
    </message>
    <message>
        <source>L1, absolute</source>
        <translation>L1（绝对值）</translation>
    </message>
    <message>
        <source>L2, squares</source>
        <translation>L2（平方）</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>各层</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Learning speed</source>
        <translation>学习速度</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>对数似然</translation>
    </message>
    <message>
        <source>MNIST digits</source>
        <translation>MNIST 手写数字</translation>
    </message>
    <message>
        <source>Measured on all training examples, as in the book.</source>
        <translation>在全部训练样本上测量，与书中一样。</translation>
    </message>
    <message>
        <source>Measured on the first 10,000 training examples.</source>
        <translation>在前 10,000 个训练样本上测量。</translation>
    </message>
    <message>
        <source>Measured part</source>
        <translation>测量的部分</translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation>小批量</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>双月</translation>
    </message>
    <message>
        <source>NAND</source>
        <translation>NAND</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Neurons in each layer: inputs, hidden layers, outputs (chapter 1).</source>
        <translation>每一层的神经元数：输入、隐藏层、输出（第 1 章）。</translation>
    </message>
    <message>
        <source>No penalty</source>
        <translation>不含惩罚</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>OR</source>
        <translation>OR</translation>
    </message>
    <message>
        <source>One wave between 0.1 and 0.9.</source>
        <translation>0.1 与 0.9 之间的一个波。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>Outputs that add up to 1, to be read as the probability of each class.</source>
        <translation>加起来为 1 的输出，可读作各类别的概率。</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>笔宽</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>正则化</translation>
    </message>
    <message>
        <source>Penguins</source>
        <translation>企鹅</translation>
    </message>
    <message>
        <source>Pixel noise</source>
        <translation>像素噪声</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Pulls every weight towards 0 by the same amount, so that few stay large (chapter 3).</source>
        <translation>把每个权重以同样的量拉向 0，于是只有少数保持较大（第 3 章）。</translation>
    </message>
    <message>
        <source>Quadratic</source>
        <translation>二次</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>ReLU, √(2/n)</source>
        <translation>ReLU，√(2/n)</translation>
    </message>
    <message>
        <source>Regularization: what is added to the cost for large weights (chapter 3).</source>
        <translation>正则化：因权重大而加到代价上的惩罚（第 3 章）。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>各行</translation>
    </message>
    <message>
        <source>Scaled, 1/√n</source>
        <translation>按 1/√n 缩放</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>学习率计划</translation>
    </message>
    <message>
        <source>Schedule patience</source>
        <translation>计划的耐心</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Seed and precision</source>
        <translation>种子与精度</translation>
    </message>
    <message>
        <source>Share of them that is right.</source>
        <translation>其中正确的比例。</translation>
    </message>
    <message>
        <source>Shrinks every weight in proportion: weight decay against overfitting (chapter 3).</source>
        <translation>按比例缩小每个权重：用权重衰减对付过拟合（第 3 章）。</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>正弦</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>单精度</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>倾斜</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Softmax desk</source>
        <translation>Softmax 操作台</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>螺旋</translation>
    </message>
    <message>
        <source>Start weights</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>阶跃</translation>
    </message>
    <message>
        <source>Step function</source>
        <translation>阶跃函数</translation>
    </message>
    <message>
        <source>Stop after so many epochs in which nothing got better, on validation or else on the training examples (chapter 3).</source>
        <translation>多少轮没有任何改进之后停止，看验证样本，没有则看训练样本（第 3 章）。</translation>
    </message>
    <message>
        <source>Stop when the mean of ½(a − y)² over the training examples is down to this.</source>
        <translation>训练样本上 ½(a − y)² 的平均降到这个值时停止。</translation>
    </message>
    <message>
        <source>Stop when the training cost, if it is monitored, is down to this.</source>
        <translation>训练代价降到这个值时停止，如果监视它的话。</translation>
    </message>
    <message>
        <source>Stop when this share of the training examples, 0 to 1, is right, if that is monitored.</source>
        <translation>训练样本中正确的比例（0 到 1）达到这个值时停止，如果监视它的话。</translation>
    </message>
    <message>
        <source>Surprise at each output neuron. Learns fastest where it is most wrong (chapter 3).</source>
        <translation>每个输出神经元的意外程度。错得最厉害时学得最快（第 3 章）。</translation>
    </message>
    <message>
        <source>Surprise at the right class: −ln of its probability (chapter 3).</source>
        <translation>正确类别的意外程度：其概率的 −ln（第 3 章）。</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>Target accuracy</source>
        <translation>目标准确率</translation>
    </message>
    <message>
        <source>Target cost</source>
        <translation>目标代价</translation>
    </message>
    <message>
        <source>Target error</source>
        <translation>目标误差</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试集</translation>
    </message>
    <message>
        <source>The perceptron: 1 for z &gt; 0, else 0 (chapter 1). It has no slope, so gradient descent cannot train it: set its weights and biases by hand.</source>
        <translation>感知器：z &gt; 0 时为 1，否则为 0（第 1 章）。它没有斜率，梯度下降无法训练它：请手工设置权重和偏置。</translation>
    </message>
    <message>
        <source>The share of hidden neurons left out of each mini-batch, others each time, so that none can rely on another (chapter 3). Reading uses them all.</source>
        <translation>每个小批量去掉的隐藏神经元的比例，每次都换，使谁也不能依赖别的神经元（第 3 章）。识别时全部使用。</translation>
    </message>
    <message>
        <source>The spread of grey, 0 to 1, that is added to every pixel of handwriting.</source>
        <translation>加到手写数字每个像素上的灰度离散度，0 到 1。</translation>
    </message>
    <message>
        <source>The weighted sum itself. Hidden layers of it add nothing that one layer cannot do.</source>
        <translation>加权和本身。由它组成的隐藏层做不出一层做不到的事。</translation>
    </message>
    <message>
        <source>The width of handwriting&apos;s pen, as a multiple of the usual one.</source>
        <translation>手写所用笔的宽度，为通常的多少倍。</translation>
    </message>
    <message>
        <source>Three inputs</source>
        <translation>三个输入</translation>
    </message>
    <message>
        <source>To the festival in good weather, or with a friend and near transit (chapter 1).</source>
        <translation>天气好就去节日，或者有朋友同去并且靠近车站（第 1 章）。</translation>
    </message>
    <message>
        <source>To the festival only in good weather, whatever else is true (chapter 1).</source>
        <translation>只有天气好才去节日，不管别的怎样（第 1 章）。</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>训练准确率</translation>
    </message>
    <message>
        <source>Training cost</source>
        <translation>训练代价</translation>
    </message>
    <message>
        <source>Training figures</source>
        <translation>训练数值</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>Two arms wound into each other.</source>
        <translation>互相缠绕的两条臂。</translation>
    </message>
    <message>
        <source>Two half circles that reach into each other.</source>
        <translation>互相伸入的两个半圆。</translation>
    </message>
    <message>
        <source>Two round clouds, which one neuron can part.</source>
        <translation>两团圆云，一个神经元就能分开。</translation>
    </message>
    <message>
        <source>Uniform, ±1</source>
        <translation>均匀，±1</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>Validation cost</source>
        <translation>验证代价</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>验证图像</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Weights and biases drawn evenly between −1 and 1.</source>
        <translation>权重和偏置在 −1 与 1 之间均匀抽取。</translation>
    </message>
    <message>
        <source>Weights may grow as they like.</source>
        <translation>权重可以随意增大。</translation>
    </message>
    <message>
        <source>Weights with standard deviation 1, however many inputs: with many, neurons start saturated.</source>
        <translation>标准差为 1 的权重，不管有多少输入：输入多时，神经元一开始就饱和。</translation>
    </message>
    <message>
        <source>Weights with standard deviation 1/√n for n inputs: hardly a neuron starts saturated.</source>
        <translation>n 个输入时标准差为 1/√n 的权重：几乎没有神经元一开始就饱和。</translation>
    </message>
    <message>
        <source>Weights with standard deviation √(2/n) for n inputs, biases 0: made for ReLU.</source>
        <translation>n 个输入时标准差为 √(2/n) 的权重，偏置为 0：为 ReLU 而设。</translation>
    </message>
    <message>
        <source>What a hidden neuron does with its weighted sum z (chapters 1 and 3).</source>
        <translation>隐藏神经元对它的加权和 z 做什么（第 1 章和第 3 章）。</translation>
    </message>
    <message>
        <source>What becomes of the learning rate as training goes on (chapter 3).</source>
        <translation>训练进行中学习率怎样变化（第 3 章）。</translation>
    </message>
    <message>
        <source>What the last layer does with its weighted sums (chapter 3).</source>
        <translation>最后一层对它的加权和做什么（第 3 章）。</translation>
    </message>
    <message>
        <source>What training makes small: how wrong the outputs are (chapters 1 and 3).</source>
        <translation>训练要使什么变小：输出错得多厉害（第 1 章和第 3 章）。</translation>
    </message>
    <message>
        <source>What was decided about data of one&apos;s own: which column is wanted, which are left out, how the file is read. What was not decided is as it is understood by itself.</source>
        <translation>对自己的数据作了哪些决定：哪一列是目标，去掉哪些，文件怎样读。没有决定的按程序的理解。</translation>
    </message>
    <message>
        <source>When training ends</source>
        <translation>训练何时结束</translation>
    </message>
    <message>
        <source>When training ends, go back to the network of the epoch that was best, on validation or else on the training examples (chapter 3).</source>
        <translation>训练结束时，回到最好那一轮的网络，看验证样本，没有则看训练样本（第 3 章）。</translation>
    </message>
    <message>
        <source>Whether each neuron also has a bias b (chapter 1).</source>
        <translation>每个神经元是否还有偏置 b（第 1 章）。</translation>
    </message>
    <message>
        <source>Whether each training picture also comes shifted by one pixel up, down, left and right: five times as many examples, without a new digit (chapter 3).</source>
        <translation>每张训练图片是否还有上下左右各平移一个像素的副本：样本多五倍，而没有一个新数字（第 3 章）。</translation>
    </message>
    <message>
        <source>Whether handwriting writes new digits for every epoch. Otherwise the same ones come again and again, and few of them are learned by heart: overfitting (chapter 3).</source>
        <translation>手写数字是否每轮都写新的。否则同样的一再出现，少了就会被死记硬背：过拟合（第 3 章）。</translation>
    </message>
    <message>
        <source>Whether the costs that are shown include the penalty.</source>
        <translation>显示的代价是否包含惩罚。</translation>
    </message>
    <message>
        <source>Which figures are measured after every epoch, as in the book&apos;s network2.</source>
        <translation>每轮之后测量哪些数值，与书中的 network2 一样。</translation>
    </message>
    <message>
        <source>Which of the examples that never train the figures after every epoch are of. Stopping, schedule and Keep the best go by validation all the same: who chose by the test examples would learn those by heart (chapter 3).</source>
        <translation>每轮之后的数值取自哪些从不用于训练的样本。停止、计划和“保留最好的”仍按验证样本：若按测试样本选择，就会把它们死记硬背（第 3 章）。</translation>
    </message>
    <message>
        <source>Which training examples the training cost and accuracy are measured on.</source>
        <translation>训练代价和准确率在哪些训练样本上测量。</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>all there are</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>max(0, z): never flat for z &gt; 0, so its layer keeps learning; silent for z &lt; 0.</source>
        <translation>max(0, z)：z &gt; 0 时从不平坦，所以它的层一直学习；z &lt; 0 时沉默。</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>η is halved whenever nothing has got better for some epochs, on validation or else on the training examples; training ends at 1/128 of it (chapter 3).</source>
        <translation>连续若干轮没有改进时 η 减半，看验证样本，没有则看训练样本；降到 1/128 时训练结束（第 3 章）。</translation>
    </message>
    <message>
        <source>η stays as it is.</source>
        <translation>η 保持不变。</translation>
    </message>
    <message>
        <source>η: how far each mini-batch moves the weights down the slope. Too small learns slowly, too large overshoots (chapters 1 and 3).</source>
        <translation>η：每个小批量使权重沿斜坡下移多远。太小学得慢，太大会冲过头（第 1 章和第 3 章）。</translation>
    </message>
    <message>
        <source>λ: how much the penalty counts. It is divided by n, the number of training examples, so λ should grow with n (chapter 3).</source>
        <translation>λ：惩罚占多少分量。它要除以训练样本数 n，所以 λ 应随 n 增大（第 3 章）。</translation>
    </message>
    <message>
        <source>μ: how much of the last movement is kept. 0 is plain gradient descent; 1 would never slow down (chapter 3).</source>
        <translation>μ：保留多少上一次的移动。0 是普通的梯度下降；1 永远不会慢下来（第 3 章）。</translation>
    </message>
    <message>
        <source>σ(z) = 1/(1 + e^−z): a smooth step from 0 to 1. Learns slowly where it is flat.</source>
        <translation>σ(z) = 1/(1 + e^−z)：从 0 到 1 的平滑阶跃。平坦的地方学得慢。</translation>
    </message>
    <message>
        <source>‖∂C/∂b‖ and ‖∂C/∂w‖ of each layer over the first 1,000 training examples (chapter 5).</source>
        <translation>前 1,000 个训练样本上各层的 ‖∂C/∂b‖ 和 ‖∂C/∂w‖（第 5 章）。</translation>
    </message>
</context>
<context>
    <name>SpeedChoice</name>
    <message>
        <source>Fast</source>
        <translation>快</translation>
    </message>
    <message>
        <source>How fast it trains: slow enough to watch, or full</source>
        <translation>训练得多快：慢到可以观看，或全速</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
</context>
<context>
    <name>Speeds</name>
    <message>
        <source>neither {0} nor {1} learns: {2} is 0</source>
        <translation>{0}、{1}都不学习：{2}为 0</translation>
    </message>
    <message>
        <source>no speed has been recorded yet</source>
        <translation>还没有记录任何速度</translation>
    </message>
    <message>
        <source>one layer only: {0} is {1}</source>
        <translation>只有一层：{0}为 {1}</translation>
    </message>
    <message>
        <source>the speeds have grown beyond all numbers</source>
        <translation>速度已增大到无法表示</translation>
    </message>
    <message>
        <source>{0} does not learn: its {1} is 0</source>
        <translation>{0}：不学习，它的{1}为 0</translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation>{0}{1}</translation>
    </message>
    <message>
        <source>{0} learns as fast as {1}</source>
        <translation>{0}、{1}学得一样快</translation>
    </message>
    <message>
        <source>{0} learns {2} times faster than {1}</source>
        <translation>{0}：学习速度比{1}快 {2} 倍</translation>
    </message>
    <message>
        <source>{0} learns {2} times more slowly than {1}</source>
        <translation>{0}：学习速度比{1}慢 {2} 倍</translation>
    </message>
    <message>
        <source>{0} times faster</source>
        <translation>快 {0} 倍</translation>
    </message>
    <message>
        <source>{0} times slower</source>
        <translation>慢 {0} 倍</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>One step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>各阶段</translation>
    </message>
    <message>
        <source>Training goes on: show the newest network</source>
        <translation>训练在继续：显示最新的网络</translation>
    </message>
    <message>
        <source>{0}: update</source>
        <translation>{0}：更新</translation>
    </message>
</context>
<context>
    <name>StepNumbers</name>
    <message>
        <source>One hidden neuron</source>
        <translation>一个隐藏神经元</translation>
    </message>
    <message>
        <source>Wanted: a step at 0.40 that takes 0.01 at most.</source>
        <translation>要求：在 0.40 处、宽度最多 0.01 的阶跃。</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>step at −b/w</source>
        <translation>阶跃在 −b/w</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>width 4.39/|w|</source>
        <translation>宽度 4.39/|w|</translation>
    </message>
</context>
<context>
    <name>Stopped</name>
    <message>
        <source>This view had to stop: the details are in the log.</source>
        <translation>这个视图不得不停止：详细信息在日志中。</translation>
    </message>
</context>
<context>
    <name>SweepFigure</name>
    <message>
        <source>the book {0}</source>
        <translation>书中 {0}</translation>
    </message>
    <message>
        <source>{0}, from {1} to {2}</source>
        <translation>{0}，从 {1} 到 {2}</translation>
    </message>
</context>
<context>
    <name>SweepMap</name>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
</context>
<context>
    <name>SweepPage</name>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
</context>
<context>
    <name>SweepWork</name>
    <message>
        <source>All runs are done: type more values, or take more seeds.</source>
        <translation>所有运行都已完成：请输入更多的值，或增加种子。</translation>
    </message>
    <message>
        <source>1 run: press Train to begin.</source>
        <translation>1 次运行：按“训练”开始。</translation>
    </message>
    <message>
        <source>All {n} runs are done.</source>
        <translation>全部 {n} 次运行已完成。</translation>
    </message>
    <message>
        <source>Choose a setting to sweep over.</source>
        <translation>请选择一项要扫描的设置。</translation>
    </message>
    <message>
        <source>Reset begins a new map.</source>
        <translation>“重置”会开始一张新地图。</translation>
    </message>
    <message>
        <source>The map is empty again.</source>
        <translation>地图又空了。</translation>
    </message>
    <message>
        <source>The map is empty again; what was run is kept in {path}.</source>
        <translation>地图又空了；运行过的保留在 {path} 中。</translation>
    </message>
    <message>
        <source>The map&apos;s file was moved or deleted: it is written again, with all that was done.</source>
        <translation>地图的文件被移走或删除：已重新写入，包括所有完成的部分。</translation>
    </message>
    <message>
        <source>The run is done.</source>
        <translation>这次运行已完成。</translation>
    </message>
    <message>
        <source>{done} of {of} runs done and kept: Train goes on with the rest.</source>
        <translation>{of} 次运行中已完成并保留 {done} 次：按“训练”继续其余的。</translation>
    </message>
    <message>
        <source>{done} of {of} runs done, {left} left. You can look at cells or use the window meanwhile.</source>
        <translation>{of} 次运行中已完成 {done} 次，还剩{left}。其间你可以查看各格或使用窗口。</translation>
    </message>
    <message>
        <source>{done} of {of} runs done.</source>
        <translation>{of} 次运行中已完成 {done} 次。</translation>
    </message>
    <message>
        <source>{done} of {of} runs of the comparison done.</source>
        <translation>比较的 {of} 次运行中已完成 {done} 次。</translation>
    </message>
    <message>
        <source>{n} runs: press Train to begin.</source>
        <translation>{n} 次运行：按“训练”开始。</translation>
    </message>
    <message>
        <source>{of} runs; with λ 0 a penalty changes nothing: sweep over λ.</source>
        <translation>{of} 次运行；λ 为 0 时惩罚不起作用：请扫描 λ。</translation>
    </message>
</context>
<context>
    <name>Sweeps</name>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Best {figure} of each run, in %.</source>
        <translation>每次运行最好的{figure}，单位 %。</translation>
    </message>
    <message>
        <source>Best {figure} of each run.</source>
        <translation>每次运行最好的{figure}。</translation>
    </message>
    <message>
        <source>Best {figure} of {epochs} epochs, in %.</source>
        <translation>{epochs} 轮中最好的{figure}，单位 %。</translation>
    </message>
    <message>
        <source>Best {figure} of {epochs} epochs.</source>
        <translation>{epochs} 轮中最好的{figure}。</translation>
    </message>
    <message>
        <source>Each number is the median of {n} seeds.</source>
        <translation>每个数是 {n} 个种子的中位数。</translation>
    </message>
    <message>
        <source>Every cell begins with the same seed.</source>
        <translation>每一格都从同一个种子开始。</translation>
    </message>
    <message>
        <source>Measured at the best epoch: {n} and {m} of {of} pairs.</source>
        <translation>以最好的一轮衡量：{of} 个配对中 {n} 个和 {m} 个。</translation>
    </message>
    <message>
        <source>Measured at the last epoch: {n} and {m} of {of} pairs.</source>
        <translation>以最后一轮衡量：{of} 个配对中 {n} 个和 {m} 个。</translation>
    </message>
    <message>
        <source>The best of {n} is partly luck: look at its seeds.</source>
        <translation>{n} 个之中最好的，一部分是运气：看看它的种子。</translation>
    </message>
    <message>
        <source>The cells differ by no more than the seeds of one of them.</source>
        <translation>各格之间的差别不大于同一格内各种子之间的差别。</translation>
    </message>
    <message>
        <source>The cells hardly differ: the best of them may be luck.</source>
        <translation>各格几乎没有差别：其中最好的可能只是运气。</translation>
    </message>
    <message>
        <source>The settings are taken, and the network is the one from before: Reset begins anew with them.</source>
        <translation>已采用这些设置，网络还是之前的：“重置”用它们重新开始。</translation>
    </message>
    <message>
        <source>The {figure} after {epochs} epochs, in %.</source>
        <translation>{epochs} 轮之后的{figure}，单位 %。</translation>
    </message>
    <message>
        <source>The {figure} after {epochs} epochs.</source>
        <translation>{epochs} 轮之后的{figure}。</translation>
    </message>
    <message>
        <source>The {figure} at the end of each run, in %.</source>
        <translation>每次运行结束时的{figure}，单位 %。</translation>
    </message>
    <message>
        <source>The {figure} at the end of each run.</source>
        <translation>每次运行结束时的{figure}。</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>略去：{names}。</translation>
    </message>
    <message>
        <source>All {n} are alike: none is the best.</source>
        <translation>{n} 个全都一样：没有最好的。</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>看一看…</translation>
    </message>
    <message>
        <source>The best of {n} is partly luck: run it with more seeds.</source>
        <translation>{n} 个之中最好的，一部分是运气：请用更多种子来运行。</translation>
    </message>
    <message>
        <source>The cells hardly differ.</source>
        <translation>各格几乎没有差别。</translation>
    </message>
    <message>
        <source>The {figure} after 1 epoch, in %.</source>
        <translation>1 轮之后的{figure}，单位 %。</translation>
    </message>
    <message>
        <source>The {figure} after 1 epoch.</source>
        <translation>1 轮之后的{figure}。</translation>
    </message>
    <message>
        <source>The {figure}, mean of the last {n} epochs of each run, in %.</source>
        <translation>每次运行最后 {n} 轮平均的{figure}，单位 %。</translation>
    </message>
    <message>
        <source>The {figure}, mean of the last {n} epochs of each run.</source>
        <translation>每次运行最后 {n} 轮平均的{figure}。</translation>
    </message>
    <message>
        <source>The {figure}, mean of the last {n} of {epochs} epochs, in %.</source>
        <translation>{epochs} 轮中最后 {n} 轮平均的{figure}，单位 %。</translation>
    </message>
    <message>
        <source>The {figure}, mean of the last {n} of {epochs} epochs.</source>
        <translation>{epochs} 轮中最后 {n} 轮平均的{figure}。</translation>
    </message>
    <message>
        <source>This run is trained again from its seed: it comes out the same.</source>
        <translation>这次运行用它的种子再训练一次：结果相同。</translation>
    </message>
    <message>
        <source>about {n} h</source>
        <translation>约 {n} 小时</translation>
    </message>
    <message>
        <source>about {n} min</source>
        <translation>约 {n} 分钟</translation>
    </message>
    <message>
        <source>about {n} s</source>
        <translation>约 {n} 秒</translation>
    </message>
    <message>
        <source>at epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最好</translation>
    </message>
    <message>
        <source>best epoch</source>
        <translation>最好的一轮</translation>
    </message>
    <message>
        <source>cannot be</source>
        <translation>不可能</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>it took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>last epoch</source>
        <translation>最后一轮</translation>
    </message>
    <message>
        <source>least … most</source>
        <translation>最小 … 最大</translation>
    </message>
    <message>
        <source>left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>mean of last {n}</source>
        <translation>最后 {n} 轮的平均</translation>
    </message>
    <message>
        <source>median of {n} seeds</source>
        <translation>{n} 个种子的中位数</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>还没有运行</translation>
    </message>
    <message>
        <source>one of the best</source>
        <translation>并列最好</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>test cost</source>
        <translation>测试代价</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>训练准确率</translation>
    </message>
    <message>
        <source>training cost</source>
        <translation>训练代价</translation>
    </message>
    <message>
        <source>training, at the end</source>
        <translation>结束时的训练</translation>
    </message>
    <message>
        <source>validation accuracy</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>validation cost</source>
        <translation>验证代价</translation>
    </message>
    <message>
        <source>No single one of {n} is best: {alike} come out alike.</source>
        <translation>{n} 个之中有 {alike} 个一样：其中没有最好的一个。</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} / {of}</translation>
    </message>
    <message>
        <source>{n} alike</source>
        <translation>{n} 个并列</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
</context>
<context>
    <name>SwitchTools</name>
    <message>
        <source>All on</source>
        <translation>全部打开</translation>
    </message>
    <message>
        <source>How many neurons are switched off</source>
        <translation>关闭多少个神经元</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Switch all neurons on again (Escape)</source>
        <translation>重新打开所有神经元 (Esc)</translation>
    </message>
    <message>
        <source>Switch off the</source>
        <translation>要关闭几个：</translation>
    </message>
    <message>
        <source>Those with the largest outgoing weights are off</source>
        <translation>输出权重最大的神经元已关闭</translation>
    </message>
    <message>
        <source>Those with the smallest outgoing weights are off</source>
        <translation>输出权重最小的神经元已关闭</translation>
    </message>
    <message>
        <source>What the neurons are needed for</source>
        <translation>神经元用于什么</translation>
    </message>
    <message>
        <source>all answers</source>
        <translation>所有答案</translation>
    </message>
    <message>
        <source>strongest</source>
        <translation>最强的</translation>
    </message>
    <message>
        <source>weakest</source>
        <translation>最弱的</translation>
    </message>
</context>
<context>
    <name>SwitchesPage</name>
    <message>
        <source>Answers with and without the neurons</source>
        <translation>有和没有这些神经元的回答</translation>
    </message>
    <message>
        <source>Click a neuron, or draw a box round some.</source>
        <translation>点击一个神经元，或框选几个。</translation>
    </message>
    <message>
        <source>Each neuron is tried alone when the run rests.</source>
        <translation>运行停下时会逐个单独试每个神经元。</translation>
    </message>
    <message>
        <source>Hidden neurons, each a switch</source>
        <translation>隐藏神经元，每个是一个开关</translation>
    </message>
    <message>
        <source>There are too many neurons to try each of them alone.</source>
        <translation>神经元太多，无法逐个单独试。</translation>
    </message>
    <message>
        <source>Without each neuron</source>
        <translation>缺少每个神经元时</translation>
    </message>
    <message>
        <source>Without some neurons</source>
        <translation>缺少一些神经元时</translation>
    </message>
    <message>
        <source>class {0}</source>
        <translation>类别 {0}</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>lost without it</source>
        <translation>缺少它的损失</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
</context>
<context>
    <name>SymptomList</name>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>there</source>
        <translation>存在</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>{column}, line {line}: {value}</source>
        <translation>{column}，第 {line} 行：{value}</translation>
    </message>
</context>
<context>
    <name>TablePanel</name>
    <message>
        <source>All {rows} rows are right.</source>
        <translation>全部 {rows} 行都正确。</translation>
    </message>
    <message>
        <source>An answer above {0} counts as {1}.</source>
        <translation>答案大于 {0} 算作 {1}。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Click a row, or press ↑ ↓: look at it in every view.</source>
        <translation>点击一行，或按 ↑ ↓：在所有视图中查看它。</translation>
    </message>
    <message>
        <source>Your own inputs</source>
        <translation>你自己的输入</translation>
    </message>
    <message>
        <source>row {0} of the table</source>
        <translation>表的第 {0} 行</translation>
    </message>
    <message>
        <source>your own inputs</source>
        <translation>你自己的输入</translation>
    </message>
    <message>
        <source>{right} of {rows} rows are right.</source>
        <translation>{rows} 行中 {right} 行正确。</translation>
    </message>
    <message>
        <source>{right} of {rows} rows is right.</source>
        <translation>{rows} 行中 {right} 行正确。</translation>
    </message>
</context>
<context>
    <name>TablePlane</name>
    <message>
        <source>What is answered everywhere, not only at the four rows. Click: look there.</source>
        <translation>各处的回答，而不只是四行上的。点击：查看那里。</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation>第 {0} 行</translation>
    </message>
    <message>
        <source>row {0}: wanted {1}, answer {2}</source>
        <translation>第 {0} 行：应为 {1}，回答 {2}</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Answer the question first.</source>
        <translation>请先回答问题。</translation>
    </message>
    <message>
        <source>Choose their folder…</source>
        <translation>选择它们的文件夹…</translation>
    </message>
    <message>
        <source>Lesson {number}, seed {seed}. {locked} {next}</source>
        <translation>课时 {number}，种子 {seed}。{locked} {next}</translation>
    </message>
    <message>
        <source>The drawing is on the pad.</source>
        <translation>所画的已在画板上。</translation>
    </message>
    <message>
        <source>This lesson is on MNIST&apos;s digits: have them here, and open it again.</source>
        <translation>这一课用 MNIST 的数字：请先取得它们，再打开一次。</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 轮</translation>
    </message>
    <message>
        <source>100 if it ended by itself before its last epoch, else 0.</source>
        <translation>若在最后一轮之前自行结束则为 100，否则为 0。</translation>
    </message>
    <message>
        <source>100 if its numbers grew beyond all bounds, else 0.</source>
        <translation>若数值增大到没有限度则为 100，否则为 0。</translation>
    </message>
    <message>
        <source>A network {layers} learns {data} for {epochs}.</source>
        <translation>网络 {layers} 学习“{data}”，共 {epochs}。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Accuracy of guessing the class whose mean picture is nearest; no network.</source>
        <translation>猜平均图片最接近的类别时的准确率；不用网络。</translation>
    </message>
    <message>
        <source>Accuracy of guessing the class whose pictures are as dark in the mean; no network.</source>
        <translation>猜图片平均明暗相同的类别时的准确率；不用网络。</translation>
    </message>
    <message>
        <source>Accuracy of the vote of networks that lack this share of their hidden neurons.</source>
        <translation>缺少这一比例隐藏神经元的网络投票的准确率。</translation>
    </message>
    <message>
        <source>Accuracy on the images held out, moved by whole pixels.</source>
        <translation>在平移整数像素的留出图像上的准确率。</translation>
    </message>
    <message>
        <source>Accuracy on the test part</source>
        <translation>测试部分的准确率</translation>
    </message>
    <message>
        <source>Accuracy on the test part, at the end.</source>
        <translation>结束时测试部分的准确率。</translation>
    </message>
    <message>
        <source>An output for some inputs</source>
        <translation>对某些输入的一个输出</translation>
    </message>
    <message>
        <source>An output&apos;s activation for these inputs, at the end.</source>
        <translation>结束时，一个输出对这些输入的激活值。</translation>
    </message>
    <message>
        <source>At the end, what it is on the training examples less what it is on those held out.</source>
        <translation>结束时，训练样本上的值减去留出样本上的值。</translation>
    </message>
    <message>
        <source>At the start, mean |∂C/∂b| of the last hidden layer&apos;s neurons over that of the first&apos;s.</source>
        <translation>开始时，最后一个隐藏层神经元的平均 |∂C/∂b| 与第一个的之比。</translation>
    </message>
    <message>
        <source>Backprop</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>By how many times a layer has slowed down from the start to that epoch.</source>
        <translation>从开始到那一轮，一层慢了多少倍。</translation>
    </message>
    <message>
        <source>Classes that are never the answer</source>
        <translation>从未作为答案的类别</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Digits of your own are not in the lesson: it trains on the data alone.</source>
        <translation>你自己的数字不在这一课里：它只用数据训练。</translation>
    </message>
    <message>
        <source>Discard the lesson?</source>
        <translation>放弃这一课吗？</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Epochs that it trained</source>
        <translation>训练的轮数</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>How far backpropagation is from slopes measured by central differences, as a share.</source>
        <translation>反向传播与中心差分所得斜率相差多少（比例）。</translation>
    </message>
    <message>
        <source>How fast a layer learns</source>
        <translation>一层学得多快</translation>
    </message>
    <message>
        <source>How fast each layer learns</source>
        <translation>各层的学习速度</translation>
    </message>
    <message>
        <source>How many classes are the answer to none of the examples held out, or to that share at most.</source>
        <translation>有多少类别从未（或最多在这一比例中）作为留出样本的答案。</translation>
    </message>
    <message>
        <source>How many epochs it trained.</source>
        <translation>训练了多少轮。</translation>
    </message>
    <message>
        <source>How many points such a vote is ahead of the whole network.</source>
        <translation>这样的投票比整个网络高多少个百分点。</translation>
    </message>
    <message>
        <source>How many times faster the last hidden layer learns than the first.</source>
        <translation>最后一个隐藏层比第一个学得快多少倍。</translation>
    </message>
    <message>
        <source>In which share of the epochs after the first the figure fell.</source>
        <translation>第一轮之后，有多大比例的轮次该值下降。</translation>
    </message>
    <message>
        <source>It comes out as in the teacher&apos;s run.</source>
        <translation>结果与老师的运行一样。</translation>
    </message>
    <message>
        <source>Largest change of a weight</source>
        <translation>权重的最大变化</translation>
    </message>
    <message>
        <source>Last hidden layer&apos;s speed / first&apos;s</source>
        <translation>最后与第一个隐藏层的速度之比</translation>
    </message>
    <message>
        <source>Lesions</source>
        <translation>损毁</translation>
    </message>
    <message>
        <source>Less than {end}</source>
        <translation>小于 {end}</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>平均误差</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错例</translation>
    </message>
    <message>
        <source>More than {end}</source>
        <translation>大于 {end}</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Nothing has been trained yet: train first, and a band is proposed.</source>
        <translation>还没有训练任何东西：先训练，然后会提出一个范围。</translation>
    </message>
    <message>
        <source>Points that were put in by hand are not in the lesson.</source>
        <translation>手工放入的点不在本课中。</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>加工</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>Settings were changed while it trained: the lesson has the last ones.</source>
        <translation>训练中更改过设置：本课采用最后的设置。</translation>
    </message>
    <message>
        <source>Share of dead neurons</source>
        <translation>失活神经元的比例</translation>
    </message>
    <message>
        <source>Share of flat activations</source>
        <translation>平坦激活的比例</translation>
    </message>
    <message>
        <source>Share of stuck neurons</source>
        <translation>停滞神经元的比例</translation>
    </message>
    <message>
        <source>Share of the commonest answer</source>
        <translation>最常见答案的比例</translation>
    </message>
    <message>
        <source>Share of weights next to 0</source>
        <translation>接近 0 的权重的比例</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>平方误差</translation>
    </message>
    <message>
        <source>The best that the figure was after any epoch.</source>
        <translation>任何一轮之后该值的最好结果。</translation>
    </message>
    <message>
        <source>The epoch in which the figure changed most.</source>
        <translation>该值变化最大的那一轮。</translation>
    </message>
    <message>
        <source>The epoch in which the figure was best.</source>
        <translation>该值最好的那一轮。</translation>
    </message>
    <message>
        <source>The epoch of the best, once the figure is worse again by this share of it.</source>
        <translation>最好的那一轮，当该值又变差了这一比例时。</translation>
    </message>
    <message>
        <source>The figure after that epoch.</source>
        <translation>那一轮之后的值。</translation>
    </message>
    <message>
        <source>The figure after the epoch in which another one was best.</source>
        <translation>另一个值最好的那一轮之后的值。</translation>
    </message>
    <message>
        <source>The figure after the first epoch.</source>
        <translation>第一轮之后的值。</translation>
    </message>
    <message>
        <source>The figure at the end less what it was after the first epoch.</source>
        <translation>结束时的值减去第一轮之后的值。</translation>
    </message>
    <message>
        <source>The figure at the end, divided by the best that it was.</source>
        <translation>结束时的值除以它的最好值。</translation>
    </message>
    <message>
        <source>The figure at the end, of the network that training leaves.</source>
        <translation>结束时训练所留下的网络的值。</translation>
    </message>
    <message>
        <source>The first epoch in which the figure was as good as ``level``.</source>
        <translation>该值首次达到 ``level`` 的那一轮。</translation>
    </message>
    <message>
        <source>The mean of the figure over the last five epochs, or as many as there are.</source>
        <translation>该值在最后五轮的平均；不足五轮时为所有轮的平均。</translation>
    </message>
    <message>
        <source>The median over all epochs of how many times faster the last hidden layer learns.</source>
        <translation>各轮中最后一个隐藏层学得快多少倍的中位数。</translation>
    </message>
    <message>
        <source>The most that a weight of a layer has changed since the start.</source>
        <translation>一层的权重从开始以来的最大变化。</translation>
    </message>
    <message>
        <source>The most that the neurons of a layer differ in a weight; 0 where all are alike.</source>
        <translation>一层的神经元在一个权重上的最大差别；全都一样时为 0。</translation>
    </message>
    <message>
        <source>The points of accuracy lost without one neuron of a hidden layer, whichever it is.</source>
        <translation>缺少一个隐藏层的任一神经元时损失的准确率百分点。</translation>
    </message>
    <message>
        <source>The share of (example, neuron) pairs with σ′(z) &lt; 0.05.</source>
        <translation>σ′(z) &lt; 0.05 的（样本，神经元）对的比例。</translation>
    </message>
    <message>
        <source>The share of a layer&apos;s weights that are next to 0.</source>
        <translation>一层的权重中接近 0 的比例。</translation>
    </message>
    <message>
        <source>The share of the examples held out that gets the commonest answer.</source>
        <translation>留出样本中得到最常见答案的比例。</translation>
    </message>
    <message>
        <source>The share of the examples held out that is answered wrongly, at the end.</source>
        <translation>结束时留出样本中答错的比例。</translation>
    </message>
    <message>
        <source>The share of the neurons that are 0 for every example that is held out, at the end.</source>
        <translation>结束时对每个留出样本都为 0 的神经元的比例。</translation>
    </message>
    <message>
        <source>The share of the neurons that are flat for nearly all examples; with ReLU of the dead.</source>
        <translation>对几乎所有样本都平坦的神经元的比例；ReLU 则为失活的。</translation>
    </message>
    <message>
        <source>The standard deviation of the weighted inputs z.</source>
        <translation>加权输入 z 的标准差。</translation>
    </message>
    <message>
        <source>This run is at epoch {epoch:,}, the lesson ends at {epochs:,}.</source>
        <translation>这次运行在第 {epoch:,} 轮，本课在第 {epochs:,} 轮结束。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>历程</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>训练准确率</translation>
    </message>
    <message>
        <source>Training cost</source>
        <translation>训练代价</translation>
    </message>
    <message>
        <source>Training distance</source>
        <translation>训练距离</translation>
    </message>
    <message>
        <source>Training mean error</source>
        <translation>训练平均误差</translation>
    </message>
    <message>
        <source>Training squared error</source>
        <translation>训练平方误差</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>What each neuron looks for</source>
        <translation>每个神经元在寻找什么</translation>
    </message>
    <message>
        <source>What the figure gained from the epoch in which another was best to the end.</source>
        <translation>从另一个值最好的那一轮到结束，该值增加了多少。</translation>
    </message>
    <message>
        <source>What was typed is lost when the dialog closes.</source>
        <translation>对话框关闭后，输入的内容就没有了。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>书写</translation>
    </message>
    <message>
        <source>Wrong answers at the end</source>
        <translation>结束时的错误答案</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>a run of this design with seed {seed}</source>
        <translation>这个设计用种子 {seed} 的一次运行</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>level</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>teacher&apos;s run {value}</source>
        <translation>老师的运行 {value}</translation>
    </message>
    <message>
        <source>{figure} after an epoch</source>
        <translation>某一轮之后的{figure}</translation>
    </message>
    <message>
        <source>{figure} after the first epoch</source>
        <translation>第一轮之后的{figure}</translation>
    </message>
    <message>
        <source>{figure} at its best</source>
        <translation>{figure}的最好值</translation>
    </message>
    <message>
        <source>{figure} at the end</source>
        <translation>结束时的{figure}</translation>
    </message>
    <message>
        <source>{figure}, mean of the last five epochs</source>
        <translation>{figure}，最后五轮的平均</translation>
    </message>
    <message>
        <source>{figure}: epoch in which it turned</source>
        <translation>{figure}：转折的那一轮</translation>
    </message>
    <message>
        <source>{figure}: epoch of the best</source>
        <translation>{figure}：最好的那一轮</translation>
    </message>
    <message>
        <source>{figure}: epoch of the largest change</source>
        <translation>{figure}：变化最大的那一轮</translation>
    </message>
    <message>
        <source>{figure}: epoch that reaches a level</source>
        <translation>{figure}：达到某一水平的那一轮</translation>
    </message>
    <message>
        <source>{figure}: last divided by best</source>
        <translation>{figure}：最后值除以最好值</translation>
    </message>
    <message>
        <source>{figure}: last less first</source>
        <translation>{figure}：最后值减去最初值</translation>
    </message>
    <message>
        <source>{figure}: share of epochs in which it fell</source>
        <translation>{figure}：下降的轮次比例</translation>
    </message>
    <message>
        <source>{figure}: training less held out</source>
        <translation>{figure}：训练减留出</translation>
    </message>
    <message>
        <source>{label}: {number} in this run.</source>
        <translation>{label}：这次运行中为 {number}。</translation>
    </message>
    <message>
        <source>{n} epochs</source>
        <translation>{n} 轮</translation>
    </message>
    <message>
        <source>η at the end</source>
        <translation>结束时的 η</translation>
    </message>
    <message>
        <source>η at the end, as the schedule has made it.</source>
        <translation>结束时由计划得出的 η。</translation>
    </message>
    <message>
        <source>‖∂C/∂b‖ of a layer over the first 1,000 training examples, or ‖∂C/∂w‖.</source>
        <translation>前 1,000 个训练样本上一层的 ‖∂C/∂b‖，或 ‖∂C/∂w‖。</translation>
    </message>
</context>
<context>
    <name>ThroughTimeView</name>
    <message>
        <source>A step has no slope to train on: there is no earlier moment.</source>
        <translation>阶跃没有斜率，不能训练：没有更早的时刻。</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>Draw a digit, or choose an example, to see how its answer came about.</source>
        <translation>画一个数字或选择一个样本，看它的答案是怎样来的。</translation>
    </message>
    <message>
        <source>Epoch to look back at</source>
        <translation>要回看的轮次</translation>
    </message>
    <message>
        <source>Once an epoch is trained you can look back here.</source>
        <translation>训练一轮之后，就可以在这里回看。</translation>
    </message>
    <message>
        <source>Outputs from epoch to epoch</source>
        <translation>逐轮的输出</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play the run from its start</source>
        <translation>从头播放这次运行</translation>
    </message>
    <message>
        <source>after epoch {epoch} it answers {answer}</source>
        <translation>第 {epoch} 轮之后它回答 {answer}</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>第 {0} 轮</translation>
    </message>
    <message>
        <source>{0} moments kept, {1:.1f} of {2:.0f} MB</source>
        <translation>保留了 {0} 个时刻，{1:.1f} / {2:.0f} MB</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>neurons {first} to {last} of {count}</source>
        <translation>第 {first} 至 {last} 个神经元，共 {count} 个</translation>
    </message>
</context>
<context>
    <name>TowerMap</name>
    <message>
        <source>Tower, seen from above</source>
        <translation>塔，从上面看</translation>
    </message>
</context>
<context>
    <name>TowerNumbers</name>
    <message>
        <source>A tower: above 0.95, all else below 0.05.</source>
        <translation>塔：高于 0.95，其余低于 0.05。</translation>
    </message>
    <message>
        <source>Tower</source>
        <translation>塔</translation>
    </message>
    <message>
        <source>Wanted: tower above 0.95, arms and floor below 0.05.</source>
        <translation>要求：塔高于 0.95，臂和底低于 0.05。</translation>
    </message>
    <message>
        <source>b = −3h/2</source>
        <translation>b = −3h/2</translation>
    </message>
    <message>
        <source>both bumps, 2h + b</source>
        <translation>两个凸起，2h + b</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>none, b</source>
        <translation>没有，b</translation>
    </message>
    <message>
        <source>one bump, h + b</source>
        <translation>一个凸起，h + b</translation>
    </message>
    <message>
        <source>output&apos;s bias</source>
        <translation>输出的偏置</translation>
    </message>
</context>
<context>
    <name>TruthTable</name>
    <message>
        <source>AND</source>
        <translation>AND</translation>
    </message>
    <message>
        <source>NAND</source>
        <translation>NAND</translation>
    </message>
    <message>
        <source>NOR</source>
        <translation>NOR</translation>
    </message>
    <message>
        <source>OR</source>
        <translation>OR</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>carry</source>
        <translation>进位</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>朋友</translation>
    </message>
    <message>
        <source>go</source>
        <translation>去</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>和</translation>
    </message>
    <message>
        <source>transit</source>
        <translation>交通</translation>
    </message>
    <message>
        <source>weather</source>
        <translation>天气</translation>
    </message>
    <message>
        <source>x₁</source>
        <translation>x₁</translation>
    </message>
    <message>
        <source>x₂</source>
        <translation>x₂</translation>
    </message>
    <message>
        <source>x₃</source>
        <translation>x₃</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>points</source>
        <translation>个百分点</translation>
    </message>
</context>
<context>
    <name>UnnamedData</name>
    <message>
        <source>A file…</source>
        <translation>一个文件…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Its data</source>
        <translation>它的数据</translation>
    </message>
    <message>
        <source>Other data…</source>
        <translation>其他数据…</translation>
    </message>
    <message>
        <source>{name} does not name the data that it learnt: {data} was taken, which has as many inputs and outputs.</source>
        <translation>{name} 没有说明它是用什么数据学习的：采用了输入和输出数目相同的“{data}”。</translation>
    </message>
</context>
<context>
    <name>ValueScatter</name>
    <message>
        <source>1 example</source>
        <translation>1 个样本</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>What is drawn over the wanted values</source>
        <translation>目标值之上画什么</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>answer − wanted</source>
        <translation>回答 − 目标</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>{examples}, wanted against {what}</source>
        <translation>{examples}，目标与{what}</translation>
    </message>
    <message>
        <source>{n} examples</source>
        <translation>{n} 个样本</translation>
    </message>
</context>
<context>
    <name>VerdictStep</name>
    <message>
        <source>1 min</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>交报告…</translation>
    </message>
    <message>
        <source>Locked by this lesson</source>
        <translation>由本课锁定</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Run {count} seeds…</source>
        <translation>运行 {count} 个种子…</translation>
    </message>
    <message>
        <source>Save the report as a page to hand in</source>
        <translation>把报告保存为要交的网页</translation>
    </message>
    <message>
        <source>The same with seed {seed}</source>
        <translation>用种子 {seed} 再做一次</translation>
    </message>
    <message>
        <source>Where the book differs</source>
        <translation>书中不同之处</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>你的预测</translation>
    </message>
    <message>
        <source>here</source>
        <translation>这里</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Backprop</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>How fast each layer learns</source>
        <translation>各层的学习速度</translation>
    </message>
    <message>
        <source>How fast layers learn</source>
        <translation>各层学得多快</translation>
    </message>
    <message>
        <source>Layer speeds</source>
        <translation>各层速度</translation>
    </message>
    <message>
        <source>Lesions</source>
        <translation>损毁</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错例</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Neurons</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>加工</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>历程</translation>
    </message>
    <message>
        <source>What each neuron computes</source>
        <translation>每个神经元计算什么</translation>
    </message>
    <message>
        <source>What each neuron looks for</source>
        <translation>每个神经元在寻找什么</translation>
    </message>
    <message>
        <source>What neurons compute</source>
        <translation>神经元计算什么</translation>
    </message>
    <message>
        <source>What neurons look for</source>
        <translation>神经元在寻找什么</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>书写</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>我的</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Colours of the system</source>
        <translation>跟随系统的颜色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>VotePage</name>
    <message>
        <source>Bar: the mean of twenty random halves. Rings: each of them. Mark: the whole network. One half: the one in the middle.</source>
        <translation>条形：二十个随机半网络的平均。圆圈：其中每一个。标记：整个网络。一半：居中的那个。</translation>
    </message>
    <message>
        <source>Draw other halves (Escape: the first twenty again)</source>
        <translation>抽取另外的半网络（Esc：恢复最初的二十个）</translation>
    </message>
    <message>
        <source>How halves, their vote and the whole network do</source>
        <translation>半网络、它们的投票和整个网络的表现</translation>
    </message>
    <message>
        <source>Twenty others</source>
        <translation>另外二十个</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>What twenty halves answer</source>
        <translation>二十个半网络的回答</translation>
    </message>
    <message>
        <source>a vote of {0} random halves</source>
        <translation>{0} 个随机半网络的投票</translation>
    </message>
    <message>
        <source>draw {0}</source>
        <translation>第 {0} 次抽取</translation>
    </message>
    <message>
        <source>one half</source>
        <translation>一半</translation>
    </message>
    <message>
        <source>their vote</source>
        <translation>它们的投票</translation>
    </message>
    <message>
        <source>together {0}; the whole network {1}</source>
        <translation>合起来 {0}；整个网络 {1}</translation>
    </message>
    <message>
        <source>whole network</source>
        <translation>整个网络</translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{0} 票投给 {1}</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Predict first, or try without a prediction: the desk would answer the question.</source>
        <translation>请先预测，或不作预测直接试：操作台会透露答案。</translation>
    </message>
    <message>
        <source>Your prediction stands. Press Try it, and see whether it is right.</source>
        <translation>你的预测已记下。按“动手试试”，看看对不对。</translation>
    </message>
</context>
<context>
    <name>WantedClass</name>
    <message>
        <source>What the network ought to answer</source>
        <translation>网络应该回答什么</translation>
    </message>
</context>
<context>
    <name>WeightMenu</name>
    <message>
        <source>A scale for each neuron</source>
        <translation>每个神经元各用一个刻度</translation>
    </message>
    <message>
        <source>One scale for all neurons</source>
        <translation>所有神经元用同一刻度</translation>
    </message>
    <message>
        <source>The weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Their change since the start</source>
        <translation>从开始以来的变化</translation>
    </message>
</context>
<context>
    <name>WeightsView</name>
    <message>
        <source>Layer whose weights are shown</source>
        <translation>显示哪一层的权重</translation>
    </message>
    <message>
        <source>change of {0}</source>
        <translation>{0} 的变化</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>weights {0} to {1}</source>
        <translation>权重 {0} 到 {1}</translation>
    </message>
    <message>
        <source>{0}: options</source>
        <translation>{0}：选项</translation>
    </message>
</context>
<context>
    <name>WholeNumber</name>
    <message>
        <source>Type a whole number.</source>
        <translation>输入一个整数。</translation>
    </message>
</context>
<context>
    <name>WritingView</name>
    <message>
        <source>As usual</source>
        <translation>照常</translation>
    </message>
    <message>
        <source>Digits written just now</source>
        <translation>刚刚书写的数字</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>笔宽</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>倾斜</translation>
    </message>
    <message>
        <source>The network trains on other digits than these.</source>
        <translation>网络用别的数字训练，不是这些。</translation>
    </message>
    <message>
        <source>The network trains on such digits. Validation digits are always the usual ones.</source>
        <translation>网络用这样的数字训练。验证数字始终是通常的。</translation>
    </message>
    <message>
        <source>These are the digits of the data Handwriting: choose it to train on them.</source>
        <translation>这些是“手写数字”数据中的数字：选择它就用它们训练。</translation>
    </message>
    <message>
        <source>Train on such digits</source>
        <translation>用这样的数字训练</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>a digit written just now</source>
        <translation>刚刚书写的一个数字</translation>
    </message>
    <message>
        <source>a written {0}, read as {1}</source>
        <translation>书写的 {0}，读作 {1}</translation>
    </message>
    <message>
        <source>digits are being written</source>
        <translation>正在书写数字</translation>
    </message>
    <message>
        <source>of {0} digits written like these the network reads {1}</source>
        <translation>这样书写的 {0} 个数字中网络识别 {1}</translation>
    </message>
    <message>
        <source>{0} digits written just now</source>
        <translation>刚刚书写的 {0} 个数字</translation>
    </message>
</context>
<context>
    <name>ZRows</name>
    <message>
        <source>weighted input</source>
        <translation>加权输入</translation>
    </message>
</context>
</TS>
