"""One short function per thing she does. Each makes a piece of work; none touches a widget."""
