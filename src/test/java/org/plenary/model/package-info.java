/** The diagrams, checked by the tools that staff and engineers open them with. */
@NullMarked
package org.plenary.model;

import org.jspecify.annotations.NullMarked;
