package parley.matchmaking.adapter.mongo;

import org.jspecify.annotations.Nullable;

/**
 * What is large of a consultation: a published timetable, or what a running scheduling is about.
 *
 * <pre>{@code
 * { _id: uuid, forum, basedOn, timetable?: {…}, input?: {…} }
 * }</pre>
 *
 * @param basedOn the version of the consultation that was changed
 */
record ConsultationPartDocument(
        String id,
        String forum,
        long basedOn,
        @Nullable TimetableDocument timetable,
        @Nullable SchedulingInputDocument input) {}
