"""Writers for research: phonetics, linguistics, scoring, qualitative analysis, oral history."""
