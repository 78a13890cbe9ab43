"""A mini-batch loop in numpy, float32, written to be read: an array for every result."""

import numpy as np

NAME = "plain numpy"


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


FUNCTIONS = {
    "sigmoid": (sigmoid, lambda z, a: a * (1 - a)),
    "tanh": (np.tanh, lambda z, a: 1 - a * a),
    "relu": (lambda z: np.maximum(z, 0), lambda z, a: (z > 0).astype(z.dtype)),
    "softmax": (softmax, None),
}


def epoch_of(workload):
    spec, train = workload.spec, workload.dataset.train
    x, y = train.inputs, spec.encode(train.targets)
    rng = np.random.default_rng(1)
    shapes = list(zip(spec.sizes[1:], spec.sizes[:-1], strict=True))
    weights = [rng.normal(0, n**-0.5, (k, n)).astype(np.float32) for k, n in shapes]
    biases = [rng.normal(0, 1, k).astype(np.float32) for k, _ in shapes]
    speeds_w, speeds_b = [np.zeros_like(w) for w in weights], [np.zeros_like(b) for b in biases]
    decay = spec.penalty_strength / workload.n_train

    def mini_batch(x, y):
        gradients = backpropagate(spec, weights, biases, x, y)
        for layer, (nabla_w, nabla_b) in enumerate(gradients):
            gradient = nabla_w + decay * weights[layer]
            speeds_w[layer] = spec.momentum * speeds_w[layer] - spec.learning_rate * gradient
            speeds_b[layer] = spec.momentum * speeds_b[layer] - spec.learning_rate * nabla_b
            weights[layer] += speeds_w[layer]
            biases[layer] += speeds_b[layer]

    def plain_mini_batch(x, y):
        gradients = backpropagate(spec, weights, biases, x, y)
        for layer, (nabla_w, nabla_b) in enumerate(gradients):
            if decay:
                weights[layer] *= 1 - spec.learning_rate * decay
            weights[layer] -= spec.learning_rate * nabla_w
            biases[layer] -= spec.learning_rate * nabla_b

    step = mini_batch if spec.momentum else plain_mini_batch

    def epoch():
        order = rng.permutation(len(x))
        for start in range(0, len(x), spec.mini_batch_size):
            rows = order[start : start + spec.mini_batch_size]
            step(x[rows], y[rows])

    return epoch


def backpropagate(spec, weights, biases, x, y):
    """(∂C/∂w, ∂C/∂b) of every layer, averaged over the rows."""
    names = [*spec.activations]
    zs, activations = [], [x]
    for w, b, name in zip(weights, biases, names, strict=True):
        zs.append(activations[-1] @ w.T + b)
        activations.append(FUNCTIONS[name][0](zs[-1]))
    delta = activations[-1] - y
    if spec.cost == "quadratic":
        delta = delta * FUNCTIONS[names[-1]][1](zs[-1], activations[-1])
    gradients = []
    for layer in reversed(range(len(weights))):
        gradients.append((delta.T @ activations[layer] / len(x), delta.mean(axis=0)))
        if layer:
            prime = FUNCTIONS[names[layer - 1]][1](zs[layer - 1], activations[layer])
            delta = delta @ weights[layer] * prime
    return gradients[::-1]
