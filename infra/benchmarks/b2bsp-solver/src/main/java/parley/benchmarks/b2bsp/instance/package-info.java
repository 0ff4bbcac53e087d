/** An instance as its file states it, the reader of such files, and a schedule for it. */
@NullMarked
package parley.benchmarks.b2bsp.instance;

import org.jspecify.annotations.NullMarked;
