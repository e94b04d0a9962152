/** Comments and their answers on the screen: the register, triage, the release and its report. */
@NullMarked
package org.plenary.answer.ui;

import org.jspecify.annotations.NullMarked;
