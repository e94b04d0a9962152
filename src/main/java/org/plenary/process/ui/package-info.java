/** The inbox, the general form screen and the road of an entry. */
@NullMarked
package org.plenary.process.ui;

import org.jspecify.annotations.NullMarked;
