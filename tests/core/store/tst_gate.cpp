// SPDX
int main(){}
