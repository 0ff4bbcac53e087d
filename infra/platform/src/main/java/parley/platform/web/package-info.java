/** REST conventions of every service: problem details, entity tags, pages, served schemas. */
@NullMarked
package parley.platform.web;

import org.jspecify.annotations.NullMarked;
