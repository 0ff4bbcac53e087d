@NullMarked
package parley.journeys.forum;

import org.jspecify.annotations.NullMarked;
