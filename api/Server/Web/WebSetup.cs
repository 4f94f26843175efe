using Microsoft.Net.Http.Headers;

namespace OutlookCoffee.Web;

internal static class WebSetup
{
    public static IServiceCollection AddWeb(this IServiceCollection services)
    {
        // The first writer that can is asked, so ours stands before the framework's.
        services.AddSingleton<IProblemDetailsWriter, ProblemWriter>();
        services.AddSingleton<OwnAddress>();
        services.AddProblemDetails();
        services.AddExceptionHandler<Problems>();
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(options => Json.Configure(options.SerializerOptions));
        services.AddHealthChecks();
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.AddHeaders();
        services.AddSwagger();
        return services;
    }

    /// <summary>What stands before every endpoint: problems for errors, headers for safety, who is asking.</summary>
    public static WebApplication UseWeb(this WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseSecurityHeaders();
        app.UseAuthentication();
        app.UseAuthorization();
        return app;
    }

    /// <summary>Answers of the API speak of a person's contacts: no cache may keep them.</summary>
    public static RouteGroupBuilder MapApi(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api");
        group.AddEndpointFilter(async (context, next) =>
        {
            context.HttpContext.Response.Headers[HeaderNames.CacheControl] = "no-store";
            return await next(context);
        });
        group.RequireAuthorization();
        group.ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status401Unauthorized);
        return group;
    }
}
