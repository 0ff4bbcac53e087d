@NullMarked
package parley.journeys.forum.report;

import org.jspecify.annotations.NullMarked;
