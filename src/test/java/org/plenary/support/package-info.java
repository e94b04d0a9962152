/** What tests of every module lean on: a clock, servers, a browser, a counter of statements. */
@NullMarked
package org.plenary.support;

import org.jspecify.annotations.NullMarked;
