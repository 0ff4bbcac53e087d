/** Lists in pages: what a caller asks for, where it goes on, what it gets. */
@NullMarked
package parley.platform.paging;

import org.jspecify.annotations.NullMarked;
