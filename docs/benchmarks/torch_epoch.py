"""Seconds per training epoch in PyTorch (CPU) for the two standard workloads: what a user would otherwise run.

Needs: apt-get install python3-torch libopenblas0-pthread. Run with OPENBLAS_CORETYPE=SKYLAKEX (AVX-512) or HASWELL (AVX2),
or Debian's OpenBLAS may fall back to kernels that are 4 to 5 times slower: the comparison must be fair.
  python3 torch_epoch.py iemocap --threads 1 --epochs 6 [--dropout 0.8] [--json]
  python3 torch_epoch.py mosi    --threads 1 --epochs 6
Data: standard-normal random features, random labels; iemocap: N=1000, T=20, 300+80+310, batch 30, 9 classes;
mosi: N=1284, T=20, 300+5+20, batch 128, regression. Whole batches only. Unit dropout as published.
"""
import argparse, json, random, statistics, time
import torch, torch.nn as nn, torch.nn.functional as F


class BiEFLSTM(nn.Module):
    def __init__(self, features, hidden, classes, drop):
        super().__init__()
        self.rnn = nn.LSTM(features, hidden, num_layers=2, dropout=drop, bidirectional=True)
        self.fc1, self.fc2 = nn.Linear(2 * hidden, hidden), nn.Linear(hidden, classes)
        self.bn, self.drop = nn.BatchNorm1d(hidden), nn.Dropout(drop)

    def forward(self, x):
        return self.fc2(self.drop(F.relu(self.bn(self.fc1(self.rnn(x)[0][-1])))))


def mlp(i, h, o, p=0.0):
    return nn.Sequential(nn.Linear(i, h), nn.ReLU(), nn.Dropout(p), nn.Linear(h, o))


class MFN(nn.Module):
    def __init__(self, dims=(300, 5, 20), hs=(128, 32, 32), mem=128):
        super().__init__()
        self.dims, self.hs, self.mem = list(dims), list(hs), mem
        att = 2 * sum(hs)
        self.cells = nn.ModuleList(nn.LSTMCell(d, h) for d, h in zip(dims, hs))
        self.att1, self.att2 = mlp(att, 128, att), mlp(att, 64, mem, 0.2)
        self.gamma1, self.gamma2 = mlp(att + mem, 256, mem), mlp(att + mem, 64, mem, 0.2)
        self.out = mlp(sum(hs) + mem, 64, 1, 0.5)

    def forward(self, x):
        n = x.shape[1]
        state = [(torch.zeros(n, h), torch.zeros(n, h)) for h in self.hs]
        mem = torch.zeros(n, self.mem)
        for step in x:
            new = [cell(p, s) for cell, p, s in zip(self.cells, step.split(self.dims, 1), state)]
            both_cells = torch.cat([c for _, c in state] + [c for _, c in new], 1)
            attended = F.softmax(self.att1(both_cells), 1) * both_cells
            gate_in = torch.cat([attended, mem], 1)
            mem = torch.sigmoid(self.gamma1(gate_in)) * mem + torch.sigmoid(self.gamma2(gate_in)) * torch.tanh(self.att2(attended))
            state = new
        return self.out(torch.cat([h for h, _ in state] + [mem], 1)).squeeze(1)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("workload", choices=["iemocap", "mosi"]); a.add_argument("--threads", type=int, default=1)
    a.add_argument("--json", action="store_true"); a.add_argument("--epochs", type=int, default=6); a.add_argument("--warmup", type=int, default=2)
    a.add_argument("--steps", type=int, default=20); a.add_argument("--dropout", type=float, default=0.0)
    a = a.parse_args()
    torch.set_num_threads(a.threads); torch.manual_seed(0); random.seed(0)
    n, batch, dims = (1000, 30, (300, 80, 310)) if a.workload == "iemocap" else (1284, 128, (300, 5, 20))
    x = torch.randn(a.steps, n, sum(dims))
    y = torch.randint(0, 9, (n,)) if a.workload == "iemocap" else torch.randn(n)
    model = BiEFLSTM(sum(dims), 128, 9, 0.5) if a.workload == "iemocap" else MFN(dims)
    loss_fn = nn.CrossEntropyLoss() if a.workload == "iemocap" else nn.L1Loss()
    opt = torch.optim.Adam(model.parameters(), lr=1e-4 if a.workload == "iemocap" else 1e-2)
    times, cpu = [], []
    for epoch in range(a.warmup + a.epochs):
        start, busy = time.perf_counter(), time.process_time()
        for b in range(n // batch):
            bx = x[:, b * batch:(b + 1) * batch].clone()
            if random.random() <= a.dropout:
                bx[:, :, dims[0]:] = 0.0
            opt.zero_grad(); loss = loss_fn(model(bx), y[b * batch:(b + 1) * batch]); loss.backward(); opt.step()
        times.append(time.perf_counter() - start)
        cpu.append(time.process_time() - busy)
    t, cpu = times[a.warmup:], cpu[a.warmup:]
    if a.json:
        print(json.dumps({"wall": t, "processor": cpu, "torch": torch.__version__}))
        return
    print(f"{a.workload} threads={a.threads} dropout={a.dropout} torch={torch.__version__} median={statistics.median(t):.3f}s min={min(t):.3f}s max={max(t):.3f}s")


main()
