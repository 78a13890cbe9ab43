"""Pictures of one's own: from npz, a pickle, IDX files, folders; read, parted, turned upright."""
