package parley.registration.application;

import parley.registration.domain.Channel;
import parley.registration.domain.RegistrationId;

/**
 * Where a registration comes from.
 *
 * @param id the same when the same request or order comes again
 * @param submittedBy subject of the token, or source of the event
 */
record Origin(RegistrationId id, Channel channel, String submittedBy) {}
