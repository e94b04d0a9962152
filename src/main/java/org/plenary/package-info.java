/** Plenary runs prizes and consultations. */
@NullMarked
package org.plenary;

import org.jspecify.annotations.NullMarked;
