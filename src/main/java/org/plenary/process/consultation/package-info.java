/** The procedures of consultations: from the call for experts to the adopted guideline. */
@NullMarked
package org.plenary.process.consultation;

import org.jspecify.annotations.NullMarked;
