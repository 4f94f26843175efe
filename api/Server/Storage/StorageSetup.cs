namespace OutlookCoffee.Storage;

internal static class StorageSetup
{
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection("Storage"), binder => binder.ErrorOnUnknownConfiguration = true);
        services.AddSingleton<Database>();
        services.AddSingleton<MailboxStore>();
        services.AddSingleton<PairClaims>();
        services.AddSingleton<ReportStore>();
        services.AddSingleton<DueStore>();
        services.AddHostedService<Migrator>();
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
        return services;
    }
}
