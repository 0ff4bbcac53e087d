@NullMarked
package parley.session;

import org.jspecify.annotations.NullMarked;
