from nnviz.gui.lesson import stopwatch


def test_the_time_in_which_it_stands_still_does_not_count(monkeypatch):
    clock = [0.0]
    monkeypatch.setattr(stopwatch, "perf_counter", lambda: clock[0])
    watch = stopwatch.Stopwatch()
    for clock[0], on, passed in (
        (10.0, True, 0.0),
        (12.0, True, 2.0),
        (13.0, False, 3.0),
        (20.0, False, 3.0),
        (30.0, True, 3.0),
    ):
        watch.set_running(on)
        assert watch.seconds == passed
    clock[0] = 31.5
    assert watch.seconds == 4.5
