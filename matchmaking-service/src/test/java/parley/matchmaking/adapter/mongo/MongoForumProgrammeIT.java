package parley.matchmaking.adapter.mongo;

import org.springframework.beans.factory.annotation.Autowired;
import parley.matchmaking.application.ForumProgramme;
import parley.matchmaking.application.ForumProgrammeContract;
import parley.testkit.ServiceTest;

@ServiceTest
class MongoForumProgrammeIT extends ForumProgrammeContract {

    @Autowired private ForumProgramme programme;

    @Override
    protected ForumProgramme programme() {
        return programme;
    }
}
