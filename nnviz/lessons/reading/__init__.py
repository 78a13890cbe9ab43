"""Makes values of the files of the course, or says in one sentence what is wrong and where."""
