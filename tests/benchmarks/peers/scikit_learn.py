"""scikit-learn's MLPClassifier, nearest settings: its output is softmax whatever the workload."""

NAME = "scikit-learn"


def epoch_of(workload):
    from sklearn.neural_network import MLPClassifier

    spec, train = workload.spec, workload.dataset.train
    model = MLPClassifier(
        hidden_layer_sizes=spec.sizes[1:-1],
        activation={"sigmoid": "logistic"}.get(spec.activation, spec.activation),
        solver="sgd",
        alpha=spec.penalty_strength * spec.mini_batch_size / workload.n_train,
        batch_size=spec.mini_batch_size,
        learning_rate_init=min(spec.learning_rate, 0.1),
        momentum=spec.momentum,
        nesterovs_momentum=False,
        random_state=1,
    )
    x, labels = train.inputs, train.labels
    classes = sorted(set(labels.tolist()))

    def epoch():
        model.partial_fit(x, labels, classes=classes)

    return epoch
