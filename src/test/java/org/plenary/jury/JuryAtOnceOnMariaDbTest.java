package org.plenary.jury;

import org.plenary.support.OnMariaDb;

/** The same where locks are those of production. */
@OnMariaDb
class JuryAtOnceOnMariaDbTest extends JuryAtOnceTest {}
