package parley.platform.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;
import parley.platform.paging.Paging;

/**
 * Describes the parameters behind arguments that the platform resolves, and the key of every POST.
 */
final class ResolvedArguments implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Paging.class)) {
            operation.addParametersItem(limit()).addParametersItem(cursor());
        }
        if (handler.hasMethodAnnotation(PostMapping.class)) {
            operation.addParametersItem(idempotencyKey());
        }
        return operation;
    }

    private static QueryParameter limit() {
        IntegerSchema range = new IntegerSchema();
        range.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(Paging.GREATEST_LIMIT));
        range.setDefault(Paging.DEFAULT_LIMIT);
        QueryParameter limit = new QueryParameter();
        limit.name("limit").schema(range).description("Most items on the page");
        return limit;
    }

    private static QueryParameter cursor() {
        QueryParameter cursor = new QueryParameter();
        cursor.name("cursor")
                .schema(new StringSchema())
                .description("The `next` of the page before");
        return cursor;
    }

    private static HeaderParameter idempotencyKey() {
        HeaderParameter key = new HeaderParameter();
        key.name("Idempotency-Key")
                .schema(new StringSchema().maxLength(255))
                .description("Same key and body: same answer, kept for 24 hours");
        return key;
    }
}
