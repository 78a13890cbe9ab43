import threading

from nnviz.session.workers import Worker


def working() -> list[Worker]:
    """The workers whose threads are alive."""
    return [thread for thread in threading.enumerate() if isinstance(thread, Worker)]
