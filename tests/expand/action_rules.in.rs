#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
pub struct A {
    #[rpc(min = 1, max = 100)]
    pub size: Option<i32>,
    pub mode: Option<String>,
    #[rpc(
        min_len = 2,
        max_len = 50,
        one_of("a", "b"),
        check = no_blanks,
        required_if(mode = ["New", "Other"])
    )]
    pub name: Option<String>,
}
