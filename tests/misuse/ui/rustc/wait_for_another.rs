//! A waiter belongs to its operation, and mistakes elsewhere leave it standing.

use aliyun_rpc_core::{Client, RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", waiter(up, status = state, done("Up")))]
struct A {}

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", response = AResponse)]
struct B {}

#[derive(RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-1-8",
    response = AResponse,
    waiter(up, status = state, done("Up")),
    paginate(token = token, items = items, item = String)
)]
struct C {
    token: Option<String>,
}

#[derive(Default, RpcResponse)]
struct AResponse {
    state: String,
}

fn main() {
    let (client, _) = Client::mock();
    let _ = client.wait(B {}, A::UP);
    let _ = client.wait(C { token: None }, C::UP);
    let _ = client.pages(C { token: None });
}
