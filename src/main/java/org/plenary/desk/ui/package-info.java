/** The shell every screen stands in, and the screens that span features. */
@NullMarked
package org.plenary.desk.ui;

import org.jspecify.annotations.NullMarked;
