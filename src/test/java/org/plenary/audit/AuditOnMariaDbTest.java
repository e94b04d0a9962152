package org.plenary.audit;

import org.plenary.support.OnMariaDb;

/** The same on the database of production. */
@OnMariaDb
class AuditOnMariaDbTest extends AuditTest {}
