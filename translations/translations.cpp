// SPDX-License-Identifier: GPL-3.0-or-later
// A static library needs one object file of its own; the compiled catalogues are its content.
