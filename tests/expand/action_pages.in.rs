#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", paginate(token = next_token, items = rules.rule, item = Rule), waiter(running, status = state, done("Up"), failed("Down")))]
pub struct A {
    pub next_token: Option<String>,
}
