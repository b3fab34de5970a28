"""Documents of word processors: packed XML in, running text and tables of who said what when out."""
