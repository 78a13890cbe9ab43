"""What the buttons do beside the sentence that data could not be had."""

from functools import partial

from nnviz.core.sentence import Sentence
from nnviz.gui.course.mnist_folder import MnistFolder
from nnviz.gui.run.announcer import Announcer
from nnviz.gui.run.commands import RunCommands
from nnviz.gui.sharing.project.data_anew import DataAnew
from nnviz.gui.window.pages.own_data import OwnData


def connect_lacked_data(
    announcer: Announcer,
    commands: RunCommands,
    own: OwnData,
    mnist: MnistFolder,
    anew: DataAnew,
) -> None:
    """Whoever is told that they are lacking is asked for them: data of one's own are looked at on
    their page, MNIST needs none, and a project is opened with them.
    """

    def take_folder() -> None:
        commands.take_own_data(mnist.ask())

    def download(data: str, said: Sentence) -> None:
        take = partial(commands.take_downloaded, data)
        mnist.downloads.begin(anew.when_there(said, take), data)

    commands.state_wanted.connect(announcer.tell_of_state)
    announcer.file_wanted.connect(lambda said: anew.choose_file(said, own.choose_file))
    announcer.page_wanted.connect(own.open_when_there)
    announcer.folder_wanted.connect(lambda said: anew.choose_folder(said, take_folder))
    announcer.download_wanted.connect(download)
