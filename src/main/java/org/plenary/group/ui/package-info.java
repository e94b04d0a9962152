/** Screens of expert working groups, of nominations for them, and of bodies. */
@NullMarked
package org.plenary.group.ui;

import org.jspecify.annotations.NullMarked;
