"""Files read at run time: icons, translations, style."""
