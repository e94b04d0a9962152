/** Notices out: the outbox, the texts, the delivery. */
@NullMarked
@ApplicationModule(allowedDependencies = {"job", "job :: ui", "ui", "shared"})
package org.plenary.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
