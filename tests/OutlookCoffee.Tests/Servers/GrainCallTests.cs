using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using OutlookCoffee.Mailbox;
using OutlookCoffee.Tests.Hosting;
using OutlookCoffee.Web;

namespace OutlookCoffee.Tests.Servers;

/// <summary>A call to a mailbox on another node is bytes on the way: everything that a call takes or answers must survive that.</summary>
public sealed class GrainCallTests
{
    [Fact]
    public async Task Everything_that_a_grain_call_takes_or_answers_survives_the_way_to_another_node()
    {
        await using var app = new TestApp();
        var serializer = app.Services.GetRequiredService<Serializer>();
        var types = typeof(IMailboxGrain).GetInterfaces().Where(one => one.Namespace!.StartsWith("OutlookCoffee", StringComparison.Ordinal))
            .SelectMany(one => one.GetMethods()).SelectMany(Carried).Distinct();

        foreach (var type in types)
        {
            var samples = GrainCallSamples.Of(type);
            Assert.True(samples.Count > 0, $"There is no sample of {type}.");
            foreach (var sample in samples) Survives(serializer, type, sample);
        }
    }

    private static void Survives(Serializer serializer, Type type, object sample)
    {
        var way = typeof(GrainCallTests).GetMethod(nameof(ThereAndBack), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type);
        var arrived = way.Invoke(null, [serializer, sample]);
        Assert.Equal(Text(sample, type), Text(arrived, type));
    }

    private static T? ThereAndBack<T>(Serializer serializer, T sample) => serializer.Deserialize<T>(serializer.SerializeToArray(sample));

    private static IEnumerable<Type> Carried(MethodInfo method)
    {
        if (method.ReturnType.IsGenericType) yield return method.ReturnType.GetGenericArguments()[0];
        foreach (var parameter in method.GetParameters()) yield return parameter.ParameterType;
    }

    private static string Text(object? value, Type type) => JsonSerializer.Serialize(value, type, Json.Options);
}
