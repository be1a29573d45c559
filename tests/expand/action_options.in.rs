#[deprecated]
#[derive(RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    action = "ListRules",
    response = crate::Rules,
    method = GET,
    idempotent = false,
    anonymous,
    endpoints = crate::ENDPOINTS,
    crate = my_crate::rpc,
)]
struct A {}
