//! The choice itself, without a client.

use aliyun_rpc_core::descriptor::{Endpoints, RegionHosts};
use aliyun_rpc_core::endpoint::{EndpointQuery, Network, ResolveEndpoint, StandardEndpoints};
use aliyun_rpc_core::error::ErrorKind;

pub(crate) static CENTRAL: Endpoints = Endpoints::central("config").regions(&[
    RegionHosts::new("ap-southeast-1", "config.ap-southeast-1.aliyuncs.com")
        .vpc("config-vpc.ap-southeast-1.aliyuncs.com"),
    RegionHosts::new("cn-shanghai", "config.cn-shanghai.aliyuncs.com"),
]);

pub(crate) static REGIONAL: Endpoints = Endpoints::regional("ecs").regions(&[
    RegionHosts::new("cn-hangzhou", "ecs-cn-hangzhou.aliyuncs.com")
        .vpc("ecs-own-vpc.cn-hangzhou.aliyuncs.com")
        .internal("ecs-own-internal.cn-hangzhou.aliyuncs.com")
        .dual_stack("ecs-both.cn-hangzhou.aliyuncs.com"),
    RegionHosts::new("cn-beijing", "ecs.cn-beijing.aliyuncs.com"),
]);

static GLOBAL: Endpoints = Endpoints::regional("sts")
    .global("sts.aliyuncs.com")
    .regions(&[RegionHosts::new("cn-test-1", "sts.aliyuncs.com")]);
static OTHER: Endpoints = Endpoints::other("oddity");

fn host(query: EndpointQuery<'_>) -> String {
    let endpoint = StandardEndpoints.choose(&query).unwrap();
    assert!(endpoint.https);
    endpoint.host
}

fn refused(query: EndpointQuery<'_>) -> String {
    let error = StandardEndpoints.choose(&query).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Endpoint);
    error.to_string()
}

#[test]
fn the_table_has_a_host_for_each_network() {
    let ecs = EndpointQuery::new("Ecs")
        .endpoints(&REGIONAL)
        .region("cn-hangzhou");
    assert_eq!(host(ecs), "ecs-cn-hangzhou.aliyuncs.com");
    assert_eq!(
        host(ecs.network(&Network::Vpc)),
        "ecs-own-vpc.cn-hangzhou.aliyuncs.com"
    );
    assert_eq!(
        host(ecs.network(&Network::Internal)),
        "ecs-own-internal.cn-hangzhou.aliyuncs.com"
    );
    assert_eq!(
        host(ecs.suffix("dualstack")),
        "ecs-both.cn-hangzhou.aliyuncs.com"
    );
    // What the table does not hold, the rule makes.
    assert_eq!(
        host(ecs.network(&Network::Share)),
        "ecs-share.cn-hangzhou.aliyuncs.com"
    );
    assert_eq!(
        host(ecs.suffix("dualstack").network(&Network::Vpc)),
        "ecs-dualstack-vpc.cn-hangzhou.aliyuncs.com"
    );
    assert_eq!(
        host(ecs.suffix("intl")),
        "ecs-intl.cn-hangzhou.aliyuncs.com"
    );
    assert_eq!(host(ecs.suffix("")), "ecs-cn-hangzhou.aliyuncs.com");
}

#[test]
fn who_asks_for_a_network_gets_it_even_where_the_table_names_only_the_public_host() {
    let vpc = |region| {
        let query = EndpointQuery::new("Config").endpoints(&CENTRAL);
        host(query.region(region).network(&Network::Vpc))
    };
    assert_eq!(vpc("cn-shanghai"), "config-vpc.aliyuncs.com");
    assert_eq!(
        vpc("ap-southeast-1"),
        "config-vpc.ap-southeast-1.aliyuncs.com"
    );
    assert_eq!(vpc("cn-qingdao"), "config-vpc.aliyuncs.com");
    let beijing = EndpointQuery::new("Ecs")
        .endpoints(&REGIONAL)
        .region("cn-beijing");
    assert_eq!(
        host(beijing.network(&Network::Vpc)),
        "ecs-vpc.cn-beijing.aliyuncs.com"
    );
    assert_eq!(
        host(beijing.suffix("dualstack")),
        "ecs-dualstack.cn-beijing.aliyuncs.com"
    );
}

#[test]
fn a_global_host_is_for_calls_without_a_region() {
    let sts = EndpointQuery::new("Sts").endpoints(&GLOBAL);
    assert_eq!(host(sts), "sts.aliyuncs.com");
    assert_eq!(host(sts.region("")), "sts.aliyuncs.com");
    assert_eq!(
        host(sts.region("cn-beijing")),
        "sts.cn-beijing.aliyuncs.com"
    );
    assert_eq!(host(sts.region("cn-test-1")), "sts.aliyuncs.com");
    // There is no such host of another network. Regions without a host of their own are no proposals.
    let error = refused(sts.network(&Network::Vpc));
    assert!(error.contains("no region is set"), "{error}");
    assert!(
        error.contains("cn-hangzhou") && !error.contains("cn-test-1"),
        "{error}"
    );
}

#[test]
fn an_unknown_rule_is_treated_as_central() {
    let other = EndpointQuery::new("Oddity").endpoints(&OTHER);
    assert_eq!(host(other), "oddity.aliyuncs.com");
    assert_eq!(host(other.region("cn-beijing")), "oddity.aliyuncs.com");
}

#[test]
fn capital_letters_make_no_difference() {
    let ecs = EndpointQuery::new("Ecs").endpoints(&REGIONAL);
    assert_eq!(
        host(ecs.region("CN-Hangzhou")),
        "ecs-cn-hangzhou.aliyuncs.com"
    );
    assert_eq!(
        host(EndpointQuery::new("ECS").region("CN-QINGDAO")),
        "ecs.cn-qingdao.aliyuncs.com"
    );
}

#[test]
fn nothing_leads_to_a_foreign_host() {
    let long = "a".repeat(64);
    let wrong = [
        "evil.example/",
        "a.b",
        "a b",
        "a\n",
        "a\r\nhost: evil",
        "@evil",
        "#",
        "ä",
        "a%2e",
        "a:1",
        long.as_str(),
    ];
    for text in wrong {
        let network = Network::from(text);
        for query in [
            EndpointQuery::new("Ecs").endpoints(&REGIONAL),
            EndpointQuery::new("Config").endpoints(&CENTRAL),
            EndpointQuery::new("Kms"),
        ] {
            for query in [
                query.region(text),
                query.region("cn-beijing").network(&network),
                query.region("cn-beijing").suffix(text),
            ] {
                let error = refused(query);
                assert!(error.contains("not made of letters, digits"), "{error}");
                assert!(!error.contains(['\n', '\r']), "{error:?}");
            }
        }
        assert!(refused(EndpointQuery::new(text)).contains("the product"));
    }
}

#[test]
fn an_error_says_which_regions_would_do() {
    let ecs = EndpointQuery::new("Ecs").endpoints(&REGIONAL);
    assert_eq!(
        refused(ecs),
        "Ecs has an endpoint in each region and no region is set: set `.region(..)` on the client or the call; \
         known regions: cn-hangzhou, cn-beijing"
    );
    let whole = refused(ecs.region("ecs.cn-hangzhou.aliyuncs.com"));
    assert!(whole.contains("did you mean `cn-hangzhou`?"), "{whole}");
    let blank = refused(EndpointQuery::new("Kms").region("cn hangzhou"));
    assert!(blank.contains("did you mean `cn-hangzhou`?"), "{blank}");
    assert!(blank.contains("ap-southeast-1"), "{blank}");
}

#[test]
fn names_made_by_rule_have_advice_and_listed_ones_have_none() {
    let advice = |query: EndpointQuery<'_>| StandardEndpoints.advice(&query);
    let ecs = EndpointQuery::new("Ecs").endpoints(&REGIONAL);
    assert_eq!(advice(ecs.region("cn-hangzhou")), None);
    assert_eq!(advice(ecs), None, "nothing was chosen");
    assert_eq!(
        advice(ecs.region("cn-hangzou")).unwrap(),
        "nothing was sent: the name ecs.cn-hangzou.aliyuncs.com was made by rule and need not exist; check the region \
         and the network of this machine, or set the endpoint; did you mean `cn-hangzhou`?; known regions: cn-hangzhou, \
         cn-beijing"
    );
    // The cloud's regions help where the product's own do not.
    let elsewhere = advice(ecs.region("us-eest-1")).unwrap();
    assert!(elsewhere.contains("`us-east-1`"), "{elsewhere}");
    let vpc = advice(ecs.region("cn-beijing").network(&Network::Vpc)).unwrap();
    assert!(vpc.contains("may exist only inside them"), "{vpc}");
    assert!(!vpc.contains("known regions"), "the region is known: {vpc}");
    let unknown = advice(EndpointQuery::new("Esc").region("cn-beijing")).unwrap();
    assert!(unknown.contains("the product code"), "{unknown}");
    let unknown = advice(EndpointQuery::new("Esc")).unwrap();
    assert!(unknown.contains("or set a region"), "{unknown}");
}
