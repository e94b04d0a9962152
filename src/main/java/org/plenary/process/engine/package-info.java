/**
 * The one door to the process engine: {@link org.plenary.process.engine.Workflow} and what stands
 * behind it. Nothing outside imports the engine's classes.
 */
@NullMarked
@NamedInterface("engine")
package org.plenary.process.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
