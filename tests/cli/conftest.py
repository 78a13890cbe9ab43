"""What the tests of the command line start from."""

import pytest

from tests.data.idx_files import write_mnist


@pytest.fixture
def mnist_folder(tmp_path):
    """60 training images, 10 of them for validation, and 20 for testing."""
    folder = tmp_path / "mnist"
    folder.mkdir()
    return write_mnist(folder)
