@NullMarked
package parley.session.domain;

import org.jspecify.annotations.NullMarked;
