package parley.registration.adapter.mongo;

import parley.registration.domain.ParticipantType;
import parley.registration.domain.Role;

record ParticipantTypeDocument(String code, Role role, boolean approvalRequired) {

    static ParticipantTypeDocument of(ParticipantType type) {
        return new ParticipantTypeDocument(type.code(), type.role(), type.approvalRequired());
    }

    ParticipantType type() {
        return new ParticipantType(code, role, approvalRequired);
    }
}
