#[derive(RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    errors(
        (400, "NoPermission", "You are not authorized."),
        (503, "Throttling.User", "Too many."),
        (429, "Throttling.User"),
        (404, "NoRule"),
        super::errors::FORBIDDEN,
    ),
)]
pub struct A {}
