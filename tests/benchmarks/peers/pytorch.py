"""PyTorch as it is commonly written: eager, one thread, images on hand as float tensors."""

NAME = "PyTorch eager"


def epoch_of(workload):
    import torch
    from torch import nn

    torch.set_num_threads(1)
    torch.manual_seed(1)
    spec, train = workload.spec, workload.dataset.train
    x = torch.tensor(train.inputs)
    y = torch.tensor(train.labels if spec.output == "softmax" else spec.encode(train.targets))
    model = _model(nn, spec)
    loss_of = _loss(nn, spec)
    optimizer = torch.optim.SGD(
        model.parameters(),
        lr=spec.learning_rate,
        momentum=spec.momentum,
        weight_decay=spec.penalty_strength / workload.n_train,
    )

    def epoch():
        for rows in torch.randperm(len(x)).split(spec.mini_batch_size):
            optimizer.zero_grad()
            loss = loss_of(model(x.index_select(0, rows)), y.index_select(0, rows))
            loss.backward()
            optimizer.step()

    return epoch


def _model(nn, spec):
    layers = {"sigmoid": nn.Sigmoid, "tanh": nn.Tanh, "relu": nn.ReLU}
    model = nn.Sequential()
    for n_in, n_out in zip(spec.sizes[:-2], spec.sizes[1:-1], strict=True):
        model.append(nn.Linear(n_in, n_out)).append(layers[spec.activation]())
    model.append(nn.Linear(*spec.sizes[-2:]))
    if spec.cost == "quadratic":
        model.append(layers[spec.output]())
    return model


def _loss(nn, spec):
    """The two losses on logits contain the output's activation."""
    losses = {
        "quadratic": nn.MSELoss,
        "cross-entropy": nn.BCEWithLogitsLoss,
        "log-likelihood": nn.CrossEntropyLoss,
    }
    return losses[spec.cost]()
