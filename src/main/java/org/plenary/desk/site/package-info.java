/** Pages and data for the public: light, without a session, the same for everybody. */
@NullMarked
package org.plenary.desk.site;

import org.jspecify.annotations.NullMarked;
