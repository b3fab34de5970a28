"""Letters to sounds of Chinese, Japanese and Korean."""
