using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace OutlookCoffee.Web;

internal static class SwaggerSetup
{
    public static IServiceCollection AddSwagger(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        return services.AddSwaggerGen(Describe);
    }

    private static void Describe(SwaggerGenOptions options)
    {
        options.SwaggerDoc("v1", new OpenApiInfo { Title = "Outlook Coffee", Version = "v1" });
        options.SupportNonNullableReferenceTypes();
        options.NonNullableReferenceTypesAsRequired();
        options.MapType<NodaTime.Instant>(() => Text("date-time", "2026-11-24T08:00:00Z"));
        options.MapType<NodaTime.OffsetDateTime>(() => Text("date-time", "2026-11-24T09:00:00+01:00"));
        options.MapType<NodaTime.LocalDate>(() => Text("date", "2026-11-24"));
        options.IncludeXmlComments(typeof(SwaggerSetup).Assembly);
    }

    private static OpenApiSchema Text(string format, string example) =>
        new() { Type = JsonSchemaType.String, Format = format, Examples = [example] };
}
